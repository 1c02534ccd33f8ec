/** Characters that a sheet beside the ledger repeats of a text; the ledger and the clerk's cell have it whole. */
const [MOST_OF_TASK, MOST_OF_CELL] = [160, 80];
/** Characters before a name that is looked for. */
const BEFORE = 20;

const SEPARATOR = /[、，,；;\n]/;

/** A task as it is told everywhere but in the ledger. */
export function briefTask(text: string): string {
  return cut(text, 0, MOST_OF_TASK);
}

/** The part of a long cell in which a name stands; its beginning where the name is not in it. */
export function excerpt(text: string, name: string): string {
  const at = text.length <= MOST_OF_CELL || name === '' ? 0 : text.indexOf(name);
  const from = Math.max(0, at - BEFORE);
  const separator = from === 0 ? -1 : text.slice(from, at).search(SEPARATOR);
  return cut(text, from + separator + 1, MOST_OF_CELL);
}

function cut(text: string, from: number, most: number): string {
  if (text.length <= most) return text;
  const start = from > 0 && isSecondHalf(text, from) ? from - 1 : from;
  let end = Math.min(text.length, start + most);
  if (isSecondHalf(text, end)) end--;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** Of a character written in two. */
function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
