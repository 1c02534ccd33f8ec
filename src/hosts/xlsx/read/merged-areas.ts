import { columnNumber, MAX_COLUMN, MAX_ROW, type Area } from '../../../core/grid/address';
import { attribute } from '../../xml/attributes';
import { childElement, childElements, type XmlElement } from '../../xml/elements';

/** "B2:C5", "B:C", "2:5", with or without "$". */
const REF = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/;

/** Merged areas of a worksheet, cut at the sheet's end; single cells and repetitions are left out. */
export function readMergedAreas(shell: string, worksheet: XmlElement): Area[] {
  const list = childElement(shell, worksheet, 'mergeCells');
  const areas = new Map<string, Area>();
  for (const { tag } of list ? childElements(shell, list) : []) {
    const ref = attribute(tag, 'ref') ?? '';
    const area = readArea(ref);
    if (area && (area.top < area.bottom || area.left < area.right)) areas.set(ref, area);
  }
  return [...areas.values()];
}

/** Where letters or digits are missing the area spans all columns or rows; what lies beyond the sheet is cut off. */
export function readArea(ref: string): Area | null {
  const match = REF.exec(ref.trim());
  if (!match || ref.trim() === '') return null;
  const [, leftLetters = '', topDigits = '', rightLetters = leftLetters, bottomDigits = topDigits] =
    match;
  const columns = order(columnNumber(leftLetters) || 1, columnNumber(rightLetters) || MAX_COLUMN);
  const rows = order(Number(topDigits) || 1, Number(bottomDigits) || MAX_ROW);
  if (columns[0] > MAX_COLUMN || rows[0] > MAX_ROW) return null;
  return {
    top: rows[0],
    left: columns[0],
    bottom: Math.min(rows[1], MAX_ROW),
    right: Math.min(columns[1], MAX_COLUMN),
  };
}

function order(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
