import { findPoints } from './find-points';
import { readMark } from './mark';
import { paragraphs } from './paragraphs';
import type { Part } from './part';

const BREAK = /[ \t\u3000]*[\n\r\v\f\u0085\u2028\u2029]+[ \t\u3000]*/g;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A document's text as its parts, in order. Whatever the text: joining `raw` gives it back. */
export function readParts(text: string): Part[] {
  return paragraphs(text).flatMap((paragraph, index) => {
    const cuts = findPoints(paragraph);
    return [0, ...cuts].map((from, i): Part => {
      const raw = paragraph.slice(from, cuts[i] ?? paragraph.length);
      const line = raw.replace(INVISIBLE, '').trim().replace(BREAK, '');
      const mark = readMark(line);
      return {
        raw,
        text: mark ? line.slice(mark.length) : line,
        mark,
        paragraph: index + 1,
        inline: i > 0,
      };
    });
  });
}
