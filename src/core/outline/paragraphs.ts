import { readMark } from './mark';

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]|$)/g;
const BLANK = /^[\s\u3000]*$/;
const ENDS_SENTENCE = /[。；;：:！!？?”）)》】]$/;
/** Lines of a page hold no more; those of a document pasted as it is are paragraphs, and longer or far from equal. */
const WIDEST_LINE = 60;
const NARROWEST_LINE = 20;

/** The paragraphs of a document as they stand, blank lines with the one before them: joined they give the document back. */
export function paragraphs(text: string): string[] {
  const found: string[] = [];
  const lines = (text.match(LINE) ?? []).filter((line) => line !== '');
  const width = pageWidth(lines);
  let blank = '';
  let before = '';
  for (const line of lines) {
    if (BLANK.test(line)) {
      if (found.length === 0) blank += line;
      else found[found.length - 1] += line;
      before = '';
      continue;
    }
    if (width !== null && goesOn(before, line, width)) found[found.length - 1] += line;
    else found.push(blank + line);
    blank = '';
    before = line;
  }
  return blank === '' ? found : [blank];
}

/** How many characters a full line holds where a page's line breaks came along (from a PDF, an e-mail); null elsewhere. */
function pageWidth(lines: readonly string[]): number | null {
  const broken = lines
    .map((line) => line.trimEnd())
    .filter((line) => line.length >= NARROWEST_LINE && !ENDS_SENTENCE.test(line));
  const widest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (widest > WIDEST_LINE) return null;
  const full = broken.filter((line) => line.length >= widest - 3);
  return full.length >= 3 && full.length * 2 >= broken.length ? widest : null;
}

function goesOn(before: string, line: string, width: number): boolean {
  const above = before.trimEnd();
  return (
    above.length >= width - 3 && !ENDS_SENTENCE.test(above) && readMark(line.trimStart()) === null
  );
}
