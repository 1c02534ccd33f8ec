/** The rows of the k-th sheet are counted from k × ten million, so that a row number says which sheet is meant. */
export const ROWS_PER_SHEET = 10_000_000;

/** Which of the clerk's sheets is the k-th: those with tasks, in order. */
export function sheetOrder(sheets: Iterable<string>): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const sheet of sheets) if (!order.has(sheet)) order.set(sheet, order.size);
  return order;
}

/** ROW(), or ROW()+10000000 on the second sheet. */
export function rowFormula(row: string, sheetIndex: number): string {
  return sheetIndex === 0 ? row : `${row}+${sheetIndex * ROWS_PER_SHEET}`;
}
