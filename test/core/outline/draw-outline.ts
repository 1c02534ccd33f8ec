import type { Outline } from '../../../src/core/outline/outline';

/** The rows of an outline as text: number category｜task｜measure｜owners｜deadline, without what is blank at the end. */
export function drawOutline({ rows }: Outline): string {
  return rows
    .map(({ number, category, task, measure, owners, deadline }) => {
      const said = owners.map(({ role, party }) => `${role} ${party}`).join('、');
      const cells = [...(category === null ? [] : [category]), task, measure, said, deadline];
      return `${number} ${cells
        .map((cell) => cell ?? '')
        .join('｜')
        .replace(/｜+$/, '')}`;
    })
    .join('\n');
}
