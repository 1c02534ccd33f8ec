export interface CellHandler {
  /**
   * Every cell with a value. `type` is the attribute `t` ("" for none); `text` is what stands in `<v>`, or for "inlineStr" the
   * content of `<is>` with its tags. Both are as written.
   */
  cell(column: number, style: number, type: string, text: string): void;
}

const OPEN = '<';
const CLOSE = 62;
const SLASH = 47;
const EQUALS = 61;
const LETTER_C = 99;
const LETTER_I = 105;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

/** The hot path of reading: plain searches and character codes, nothing allocated for a tag. */
export function createCellScanner(
  prefix: string,
  handler: CellHandler,
): (xml: string, from: number, to: number) => void {
  const inlineClose = `</${prefix}is`;
  const skip = 1 + prefix.length;

  return (xml, from, to) => {
    let column = 0;
    for (let at = xml.indexOf(OPEN, from); at >= 0 && at < to; at = xml.indexOf(OPEN, at)) {
      let i = at + skip + 1;
      if (xml.charCodeAt(at + skip) !== LETTER_C || !isNameEnd(xml.charCodeAt(i))) {
        at++;
        continue;
      }
      column++;
      let style = 0;
      let type = '';
      let isEmpty = false;
      for (; i < to; i++) {
        const code = xml.charCodeAt(i);
        if (code === CLOSE) break;
        isEmpty = code === SLASH;
        if (code <= 32 || isEmpty) continue;
        const name = code;
        const nameStart = i;
        while (i < to && xml.charCodeAt(i) !== EQUALS) i++;
        const isOneLetter = isNameEnd(xml.charCodeAt(nameStart + 1)) || i === nameStart + 1;
        do i++;
        while (i < to && xml.charCodeAt(i) <= 32);
        const quote = xml.charCodeAt(i);
        const start = ++i;
        while (i < to && xml.charCodeAt(i) !== quote) i++;
        if (!isOneLetter) continue;
        if (name === LETTER_R) column = columnAt(xml, start) || column;
        else if (name === LETTER_S) style = numberAt(xml, start);
        else if (name === LETTER_T) type = xml.slice(start, i);
      }
      at = i + 1;
      if (isEmpty) continue;

      for (let tag = xml.indexOf(OPEN, at); tag >= 0 && tag < to; tag = xml.indexOf(OPEN, at)) {
        at = tag + 1;
        const isClose = xml.charCodeAt(at) === SLASH;
        const letter = xml.charCodeAt(tag + skip + (isClose ? 1 : 0));
        if (isClose && letter === LETTER_C) break;
        if (isClose || (letter !== LETTER_V && letter !== LETTER_I)) continue;
        const start = xml.indexOf('>', at) + 1;
        const end =
          letter === LETTER_V ? xml.indexOf(OPEN, start) : xml.indexOf(inlineClose, start);
        if (start === 0 || end < 0 || end > to) return;
        if (end > start && xml.charCodeAt(start - 2) !== SLASH) {
          handler.cell(column, style, type, xml.slice(start, end));
        }
        at = end;
      }
    }
  };
}

function isNameEnd(code: number): boolean {
  return code <= 32 || code === CLOSE || code === SLASH;
}

/** "AB12" → 28; 0 where no letters stand. */
function columnAt(xml: string, at: number): number {
  let column = 0;
  for (let i = at; i < at + 4; i++) {
    const letter = xml.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

function numberAt(xml: string, at: number): number {
  let number = 0;
  for (let digit = xml.charCodeAt(at) - 48; digit >= 0 && digit <= 9 && number < 1e6;) {
    number = number * 10 + digit;
    digit = xml.charCodeAt(++at) - 48;
  }
  return number;
}
