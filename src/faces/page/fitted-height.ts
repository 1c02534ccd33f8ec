import type { PreviewStyle } from './preview';

const LINE = 1.3;
const PADDING = 4;

/** Height of a row that gives none: as many lines as its fullest cell needs, as Excel fits it when opening. */
export function fittedHeight(
  texts: readonly (string | null)[],
  styles: readonly PreviewStyle[],
  widths: readonly number[],
  least: number,
  isMerged: (column: number) => boolean,
): number {
  return texts.reduce((most, text, c) => {
    if (!text || isMerged(c)) return most;
    const { size, wrap } = styles[c]!;
    const lines = wrap ? linesOf(text, (widths[c]! - 8) / size) : 1;
    return Math.max(most, Math.round(lines * size * LINE) + PADDING);
  }, least);
}

/** `width` in ems: a Chinese character takes one, a Latin letter about half. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, part) => {
    let ems = 0;
    for (let i = 0; i < part.length; i++) ems += part.charCodeAt(i) > 0x2e7f ? 1 : 0.55;
    return lines + Math.max(1, Math.ceil(ems / Math.max(1, width)));
  }, 0);
}
