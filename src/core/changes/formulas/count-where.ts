/** Rows of a column that equal a cell holding `text`, or a constant. */
export interface Condition {
  readonly range: string;
  /** A cell ($B5) or a literal ("是", 1). */
  readonly equals: string;
  /** The text in the cell, where `equals` is one. */
  readonly text?: string;
}

/**
 * COUNTIFS over columns. A name that COUNTIFS would take for a pattern, a comparison or a number (李**, >5, 2025) is
 * compared letter by letter instead.
 */
export function countWhere(conditions: readonly Condition[]): string {
  if (conditions.every(({ text }) => text === undefined || isPlain(text))) {
    return `COUNTIFS(${conditions.map(({ range, equals }) => `${range},${equals}`).join(',')})`;
  }
  const tests = conditions.map(({ range, equals, text }) =>
    text === undefined ? `(${range}=${equals})` : `EXACT(${range},${equals})`,
  );
  return `SUMPRODUCT(${tests.join('*')}*1)`;
}

const HAN = /\p{Script=Han}/u;
// Could be read as a number or a date, or differ from another name by its case only.
const DOUBTFUL = /^[\d\s年月日时分秒.,:/%￥¥-]+$|[A-Za-z]|[*?~]|^[=<>]/;

function isPlain(text: string): boolean {
  return text.length <= 255 && HAN.test(text) && !DOUBTFUL.test(text);
}
