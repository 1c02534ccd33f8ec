import { toSerial } from '../../../../core/calendar/serial';
import type { CellLink, DrawnValue, Formula } from '../../../../core/changes/drawing';
import { escapeAttribute, escapeText } from '../../../xml/escape-text';
import { encodeCellText } from '../../package/cell-text';
import { quoteSheet } from '../our-sheets';

export interface CellOptions {
  readonly date1904: boolean;
  /** Last row of the sheet, down to which a formula may be shared. */
  readonly lastRow: number;
  /** Takes the element that makes a cell a link; false where the sheet holds no more of them. */
  readonly addLink: (element: string) => boolean;
}

/** The rest of a cell, after `<c r="A1" s="2"`. */
export type CellMarkup = (value: DrawnValue, column: string, row: number) => string;

/** Excel's limit of characters in a cell. */
const MOST_CHARACTERS = 32_767;

/** Control characters, and what begins like an escape of Excel's (_x0007_). */
const ESCAPED = /[\0-\x08\x0b-\x1f\ufffe\uffff]|_x/;
/** Lines without a Chinese character. */
const LATIN_LINES = /^[\0-\u2e7f]*\n[\0-\u2e7f]*$/;
/** What needs more than to be copied. */
const UNUSUAL = /[\0-\x1f&<>\ud800-\udfff\ufffe\uffff]|_x/;

const EMPTY = '/>';

export function cellWriter({ date1904, lastRow, addLink }: CellOptions): CellMarkup {
  const pointers = new Map<NonNullable<Formula['inRow']>, string>();
  /** The first cell of a column holds the formula, those below only point to it. */
  const columnFormula = (
    { formula, value }: Formula,
    inRow: NonNullable<Formula['inRow']>,
    column: string,
    row: number,
  ): string => {
    const pointer = pointers.get(inRow);
    if (pointer !== undefined) return typeOf(value) + pointer + valueMarkup(value);
    const index = pointers.size;
    pointers.set(inRow, `<f t="shared" si="${index}"/>`);
    const range = `${column}${row}:${column}${lastRow}`;
    return `${typeOf(value)}<f t="shared" ref="${range}" si="${index}">${escapeText(formula)}</f>${valueMarkup(value)}`;
  };

  return (value, column, row) => {
    if (value === null || value === '') return EMPTY;
    if (typeof value === 'string') return textCell(value);
    if (typeof value === 'number') return Number.isFinite(value) ? `>${valueMarkup(value)}` : EMPTY;
    if ('formula' in value) {
      return value.inRow
        ? columnFormula(value, value.inRow, column, row)
        : formulaCell(value.formula, value.value);
    }
    if ('date' in value) {
      const serial = toSerial(value.date, date1904);
      return serial >= 0 ? `>${valueMarkup(serial)}` : textCell(value.date);
    }
    return addLink(hyperlink(value, column + row))
      ? textCell(value.text)
      : formulaCell(hyperlinkFormula(value), value.text);
  };
}

/** A plain value: the clerk's shared strings are not touched. Always text, whatever it begins with. */
function textCell(text: string): string {
  // LibreOffice reads Excel's escapes, and breaks lines of Latin letters, in inline strings only
  return !isPlain(text) && (ESCAPED.test(text) || LATIN_LINES.test(text))
    ? ` t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
    : ` t="str">${valueMarkup(text)}`;
}

function formulaCell(formula: string, value: Formula['value']): string {
  const written = UNUSUAL.test(formula) ? escapeText(formula) : formula;
  return `${typeOf(value)}<f>${written}</f>${valueMarkup(value)}`;
}

function typeOf(value: Formula['value']): string {
  return typeof value === 'string' ? ' t="str">' : typeof value === 'boolean' ? ' t="b">' : '>';
}

/** The value and the end of the cell. */
function valueMarkup(value: Formula['value']): string {
  if (typeof value !== 'string') return `<v>${Number(value)}</v></c>`;
  if (isPlain(value)) return `<v>${value}</v></c>`;
  // white space at either end, and lines, are kept only where it is said
  const space = hasSpaceAround(value) || value.includes('\n') ? ' xml:space="preserve"' : '';
  return `<v${space}>${cellText(value)}</v></c>`;
}

/** What stands in a cell just as it is. */
function isPlain(text: string): boolean {
  return text.length <= MOST_CHARACTERS && !UNUSUAL.test(text) && !hasSpaceAround(text);
}

function hasSpaceAround(text: string): boolean {
  return text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32;
}

function cellText(text: string): string {
  const fitting = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return escapeText(encodeCellText(fitting));
}

/** ("任务分解表", "H14") → "'任务分解表'!H14" */
function destination({ sheet, address }: CellLink['link']): string {
  return `${quoteSheet(sheet)}!${address}`;
}

function hyperlink({ text, link }: CellLink, at: string): string {
  return `<hyperlink ref="${at}" location="${escapeAttribute(destination(link))}" display="${escapeAttribute(text)}"/>`;
}

function hyperlinkFormula({ text, link }: CellLink): string {
  const quote = (part: string) => `"${part.replace(/"/g, '""')}"`;
  return `HYPERLINK(${quote(`#${destination(link)}`)},${quote(text)})`;
}
