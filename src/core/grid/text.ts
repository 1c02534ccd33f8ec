/** ① … ⑳ would become bare digits and melt into what follows: ①3月 must not read as 13月. */
const CIRCLED = /[\u2460-\u2473]/g;
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const WHITE_SPACE = /[\s\u0000-\u001f\u007f-\u009f]+/g;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The text as readers compare it: NFKC (full-width ２０２６，： become 2026,:), every run of white space or line breaks one
 * space, zero-width characters dropped, trimmed; ① becomes (1). Applying it twice changes nothing more.
 */
export function normalize(text: string): string {
  const plain = narrow(text);
  if (plain !== null) return plain;
  return text
    .replace(INVISIBLE, '')
    .replace(CIRCLED, (digit) => `(${digit.charCodeAt(0) - 0x245f})`)
    .normalize('NFKC')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

/** The same for a text of Chinese characters, ASCII and their punctuation only, as nearly all are, in one pass; null for others. */
function narrow(text: string): string | null {
  let narrowed = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const stays =
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code > 0x20 && code < 0x7f) ||
      (code >= 0x3001 && code <= 0x3011) || // 、。《》【】
      (code >= 0x2018 && code <= 0x201d); // “”
    if (stays) continue;
    if (code < 0xff01 || code > 0xff5e) return null;
    narrowed += text.slice(from, i) + String.fromCharCode(code - 0xfee0);
    from = i + 1;
  }
  return from === 0 ? text : narrowed + text.slice(from);
}

/** The lines of a cell, each normalized; blank lines are left out. */
export function normalizeLines(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map(normalize)
    .filter((line) => line !== '');
}
