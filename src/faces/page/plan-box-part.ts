import { createPart } from '../panels/part';

/** What makes a breakdown table of a plan, with the library that writes it. */
export const planBoxPart = createPart(async () => {
  const [box] = await Promise.all([
    import('./PlanBox'),
    import('exceljs/dist/exceljs.bare.min.js'),
  ]);
  return box;
});
