/** ① … ⑳ would become bare digits and melt into what follows: ①3月 must not read as 13月. */
const CIRCLED = /[\u2460-\u2473]/g;
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const WHITE_SPACE = /[\s\u0000-\u001f\u007f-\u009f]+/g;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const PLAIN = /^[!-~\u3001\u3002\u4e00-\u9fff]*$/;

/**
 * The text as readers compare it: NFKC (full-width ２０２６，： become 2026,:), every run of white space or line breaks one
 * space, zero-width characters dropped, trimmed; ① becomes (1). Applying it twice changes nothing more.
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(CIRCLED, (digit) => `(${digit.charCodeAt(0) - 0x245f})`)
    .normalize('NFKC')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

/** The lines of a cell, each normalized; blank lines are left out. */
export function normalizeLines(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map(normalize)
    .filter((line) => line !== '');
}
