import { toSerial } from '../../../../core/calendar/serial';
import type { CellLink, DrawnValue, Formula } from '../../../../core/changes/drawing';
import { encodeCellText } from '../../package/cell-text';
import { escapeAttribute, escapeText } from '../../package/xml';
import { quoteSheet } from '../our-sheets';
import { bytesOf, type Utf8Writer } from './utf8-writer';

export interface CellOptions {
  readonly date1904: boolean;
  /** Last row of the sheet, down to which a formula may be shared. */
  readonly lastRow: number;
  /** Takes the element that makes a cell a link; false where the sheet holds no more of them. */
  readonly addLink: (element: string) => boolean;
}

/** Writes the rest of a cell, after `<c r="A1" s="2"`. */
export type WriteCell = (value: DrawnValue, column: string, row: number) => void;

/** Excel's limit of characters in a cell. */
const MOST_CHARACTERS = 32_767;

/** Control characters, and what begins like an escape of Excel's (_x0007_). */
const ESCAPED = /[\0-\x08\x0b-\x1f\ufffe\uffff]|_x/;

const EMPTY = bytesOf('/>');
const NUMBER = bytesOf('>');
const TRUTH = bytesOf(' t="b">');
const TEXT = bytesOf(' t="str">');
const VALUE = bytesOf('<v>');
const SPACED_VALUE = bytesOf('<v xml:space="preserve">');
const FORMULA = bytesOf('<f>');
const FORMULA_END = bytesOf('</f>');
const END = bytesOf('</v></c>');

export function cellWriter(out: Utf8Writer, options: CellOptions): WriteCell {
  const { date1904, lastRow, addLink } = options;
  const known = new Map<NonNullable<Formula['inRow']>, Uint8Array>();

  const writeValue = (value: Formula['value']) => {
    if (typeof value === 'string') {
      out.copy(needsSpace(value) ? SPACED_VALUE : VALUE);
      if (value.length > MOST_CHARACTERS || !out.writePlain(value)) out.write(cellText(value));
    } else {
      out.copy(VALUE);
      out.writePlain(String(Number(value)));
    }
    out.copy(END);
  };
  /** A plain value: the clerk's shared strings are not touched. Always text, whatever it begins with. */
  const writeText = (text: string) => {
    // LibreOffice reads Excel's escapes in inline strings only
    if (ESCAPED.test(text)) {
      out.write(` t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`);
      return;
    }
    out.copy(TEXT);
    writeValue(text);
  };
  const writeNumber = (value: number) => {
    out.copy(NUMBER);
    writeValue(value);
  };
  const writeFormula = (formula: string) => {
    if (!out.writePlain(formula)) out.write(escapeText(formula));
    out.copy(FORMULA_END);
  };
  const writeFormulaCell = ({ formula, value }: Pick<Formula, 'formula' | 'value'>) => {
    out.copy(typeOf(value));
    out.copy(FORMULA);
    writeFormula(formula);
    writeValue(value);
  };
  /** The first cell of a column holds the formula, those below only point to it. */
  const writeColumnFormula = (
    cell: Formula,
    inRow: NonNullable<Formula['inRow']>,
    column: string,
    row: number,
  ) => {
    const pointer = known.get(inRow);
    out.copy(typeOf(cell.value));
    if (pointer) out.copy(pointer);
    else {
      const index = known.size;
      known.set(inRow, bytesOf(`<f t="shared" si="${index}"/>`));
      out.write(`<f t="shared" ref="${column}${row}:${column}${lastRow}" si="${index}">`);
      writeFormula(cell.formula);
    }
    writeValue(cell.value);
  };

  return (value, column, row) => {
    if (value === null || value === '') out.copy(EMPTY);
    else if (typeof value === 'string') writeText(value);
    else if (typeof value === 'number') {
      if (Number.isFinite(value)) writeNumber(value);
      else out.copy(EMPTY);
    } else if ('formula' in value) {
      if (value.inRow) writeColumnFormula(value, value.inRow, column, row);
      else writeFormulaCell(value);
    } else if ('date' in value) {
      const serial = toSerial(value.date, date1904);
      if (serial >= 0) writeNumber(serial);
      else writeText(value.date);
    } else if (addLink(hyperlink(value, column + row))) writeText(value.text);
    else writeFormulaCell({ formula: hyperlinkFormula(value), value: value.text });
  };
}

function typeOf(value: Formula['value']): Uint8Array {
  return typeof value === 'string' ? TEXT : typeof value === 'boolean' ? TRUTH : NUMBER;
}

/** White space at either end, and lines, are kept only where it is said. */
function needsSpace(text: string): boolean {
  return text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32 || text.includes('\n');
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
