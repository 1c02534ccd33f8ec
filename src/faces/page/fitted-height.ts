import { linesIn } from '../../core/changes/parts/row-height';
import type { PreviewStyle } from './preview';

const LINE = 1.3;
const PADDING = 4;
/** What a cell keeps free at its sides, with the line at its right. */
const SIDES = 5;

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
    const lines = wrap ? linesIn(text, (2 * (widths[c]! - SIDES)) / size) : 1;
    return Math.max(most, Math.round(lines * size * LINE) + PADDING);
  }, least);
}
