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

/** The hot path of reading: plain searches and character codes, each looked at once, and nothing allocated for a tag. */
export function createCellScanner(
  prefix: string,
  handler: CellHandler,
): (xml: string, from: number, to: number) => void {
  const inlineClose = `</${prefix}is`;
  const skip = 1 + prefix.length;
  const afterValue = `</${prefix}v></${prefix}c>`.length;

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
        const name = xml.charCodeAt(i);
        if (name === CLOSE) break;
        isEmpty = name === SLASH;
        if (name <= 32 || isEmpty) continue;
        const nameStart = i;
        while (i < to && xml.charCodeAt(i) !== EQUALS) i++;
        const isOneLetter = i === nameStart + 1 || isNameEnd(xml.charCodeAt(nameStart + 1));
        do i++;
        while (i < to && xml.charCodeAt(i) <= 32);
        const quote = xml.charCodeAt(i);
        const start = ++i;
        if (isOneLetter && name === LETTER_R) {
          // "AB12" → 28
          let letters = 0;
          for (let code = xml.charCodeAt(i) & ~32; code >= 65 && code <= 90 && i < start + 4;) {
            letters = letters * 26 + code - 64;
            code = xml.charCodeAt(++i) & ~32;
          }
          column = letters || column;
        } else if (isOneLetter && name === LETTER_S) {
          for (let digit = xml.charCodeAt(i) - 48; digit >= 0 && digit <= 9 && style < 1e6;) {
            style = style * 10 + digit;
            digit = xml.charCodeAt(++i) - 48;
          }
        }
        while (i < to && xml.charCodeAt(i) !== quote) i++;
        if (isOneLetter && name === LETTER_T) type = xml.slice(start, i);
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
        if (xml.charCodeAt(start - 2) === SLASH) continue;
        // some programs write a number beside the text: the text counts
        if (letter === LETTER_V && type === 'inlineStr') continue;
        if (end > start) handler.cell(column, style, type, xml.slice(start, end));
        at = end + afterValue;
        break;
      }
    }
  };
}

function isNameEnd(code: number): boolean {
  return code <= 32 || code === CLOSE || code === SLASH;
}
