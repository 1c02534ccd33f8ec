/** Names of workbook scope that we set. */
export const OUR_NAMES = [
  /** The as-of day. */
  'Duban_AsOf',
  'Duban_SoonDays',
  /** State of each task of the ledger. */
  'Duban_State',
  /** Row of each task on its own sheet, plus ten million for every sheet before it. */
  'Duban_Row',
  /** Number of each task, by which the other sheets find it after the ledger was sorted. */
  'Duban_Task',
  /** The words of the states, in their order. */
  'Duban_StateWords',
] as const;
