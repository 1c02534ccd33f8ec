import { toSerial } from '../../../../core/calendar/serial';
import type { CellLink, DrawnValue, Formula } from '../../../../core/changes/drawing';
import { encodeCellText } from '../../package/cell-text';
import { escapeAttribute, escapeText } from '../../package/xml';
import { quoteSheet } from '../our-sheets';

export interface ContentOptions {
  readonly date1904: boolean;
  /** Takes the element that makes a cell a link; false where the sheet holds no more of them. */
  readonly addLink: (element: string) => boolean;
}

/** Excel's limit of characters in a cell. */
const MOST_CHARACTERS = 32_767;
const EMPTY = '/>';

/** Writes the rest of a cell, after `<c r="A1" s="2"`. */
export function cellContent(options: ContentOptions): (value: DrawnValue, at: string) => string {
  const { date1904, addLink } = options;
  const textOf = cached(inlineText);
  return (value, at) => {
    if (value === null || value === '') return EMPTY;
    if (typeof value === 'string') return textOf(value);
    if (typeof value === 'number') return Number.isFinite(value) ? `><v>${value}</v></c>` : EMPTY;
    if ('formula' in value) return formulaContent(value);
    if ('date' in value) {
      const serial = toSerial(value.date, date1904);
      return serial >= 0 ? `><v>${serial}</v></c>` : textOf(value.date);
    }
    return addLink(hyperlink(value, at))
      ? textOf(value.text)
      : formulaContent(hyperlinkFormula(value));
  };
}

/** Inline, so that the shared strings of the clerk's workbook are not touched. Always text, whatever it begins with. */
function inlineText(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><is><t${space}>${cellText(text)}</t></is></c>`;
}

function formulaContent({ formula, value }: Formula): string {
  const f = `<f>${escapeWhereNeeded(formula)}</f>`;
  if (typeof value === 'string') return ` t="str">${f}<v>${cellText(value)}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  return `>${f}<v>${value}</v></c>`;
}

function cellText(text: string): string {
  if (!UNUSUAL.test(text) && text.length <= MOST_CHARACTERS) return text;
  const fitting = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return escapeText(encodeCellText(fitting));
}

function escapeWhereNeeded(formula: string): string {
  return UNUSUAL.test(formula) ? escapeText(formula) : formula;
}

/** What may have to be escaped; most of millions of texts hold none of it. */
const UNUSUAL = /[&<>\0-\x1f\ud800-\udfff\ufffe\uffff]|_x/;

/** ("任务分解表", "H14") → "'任务分解表'!H14" */
function destination({ sheet, address }: CellLink['link']): string {
  return `${quoteSheet(sheet)}!${address}`;
}

function hyperlink({ text, link }: CellLink, at: string): string {
  return `<hyperlink ref="${at}" location="${escapeAttribute(destination(link))}" display="${escapeAttribute(text)}"/>`;
}

function hyperlinkFormula({ text, link }: CellLink): Formula {
  const quote = (part: string) => `"${part.replace(/"/g, '""')}"`;
  return { formula: `HYPERLINK(${quote(`#${destination(link)}`)},${quote(text)})`, value: text };
}

/** Units, states and dates as written repeat thousands of times; whole sentences do not. */
function cached(draw: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > 20) return draw(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const drawn = draw(text);
    known.set(text, drawn);
    return drawn;
  };
}
