/**
 * Position in the ledger of the task whose number stands in `cell`. As written that is the number itself, and looking
 * there first keeps it cheap; only after the ledger was sorted does it search.
 */
export function ledgerPosition(cell: string): string {
  return `IF(INDEX(Duban_Task,${cell})=${cell},${cell},MATCH(${cell},Duban_Task,0))`;
}

/** Its state. */
export function stateOf(cell: string): string {
  return `INDEX(Duban_State,${ledgerPosition(cell)})`;
}
