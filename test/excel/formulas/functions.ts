import { AGGREGATES } from './functions/aggregates';
import { DATES } from './functions/dates';
import type { FunctionTable } from './functions/function-table';
import { LOGIC } from './functions/logic';
import { LOOKUPS } from './functions/lookups';
import { NUMBERS } from './functions/numbers';
import { TEXTS } from './functions/texts';

/** The worksheet functions that our sheets use, and their near kin. */
export const FUNCTIONS: FunctionTable = {
  ...AGGREGATES,
  ...DATES,
  ...LOGIC,
  ...LOOKUPS,
  ...NUMBERS,
  ...TEXTS,
};
