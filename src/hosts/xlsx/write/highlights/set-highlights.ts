import type { Change } from '../../../../core/changes/change';
import { areaAddress } from '../../../../core/grid/address';
import { HostError } from '../../../host-error';
import { attribute } from '../../../xml/attributes';
import { childElement } from '../../../xml/elements';
import { escapeText } from '../../../xml/escape-text';
import type { Book } from '../book';
import type { Draft } from '../draft';
import { placeFor, WORKSHEET_ORDER } from '../element-order';
import { splice } from '../splice';
import type { StyleBook } from '../styles/style-book';
import { withPrefix } from '../with-prefix';
import { freeRanks } from './free-ranks';
import { cutOurRules } from './our-rules';
import { readSheetTail, type SheetTail } from './sheet-tail';

type SetHighlights = Extract<Change, { readonly kind: 'setHighlights' }>;

/**
 * Replaces our rules on a sheet of the clerk's; all other rules keep their place and rank, ours come after them.
 * Throws `sheetGone`, `sheetProtected`, and `damaged` where the sheet breaks off.
 */
export function setHighlights(
  draft: Draft,
  styles: StyleBook,
  { sheets }: Book,
  { sheet: name, areas, rules }: SetHighlights,
): void {
  const part = sheets.find((sheet) => sheet.isWorksheet && sheet.name === name)?.part;
  if (!part) throw new HostError('sheetGone', { sheet: name });
  const tail = readSheetTail(draft, part);
  if (!tail) throw new HostError('damaged', { part, sheet: name });
  if (isFormatLocked(tail)) throw new HostError('sheetProtected', { sheet: name });
  const cleared = splice(tail.text, cutOurRules(tail));
  const root = { ...tail.root, contentEnd: cleared.lastIndexOf('</') };
  const ranks = freeRanks(cleared, rules.length);
  const lines = rules.map(({ formula, fill }, i) => {
    const look = styles.fill(fill);
    return `<cfRule type="expression" dxfId="${look}" priority="${ranks[i]!}"><formula>${escapeText(formula)}</formula></cfRule>`;
  });
  const sqref = areas.map(areaAddress).join(' ');
  const markup = `<conditionalFormatting sqref="${sqref}">${lines.join('')}</conditionalFormatting>`;
  const at = placeFor(cleared, root, 'conditionalFormatting', WORKSHEET_ORDER);
  const nothing = areas.length === 0 || rules.length === 0;
  const text = nothing ? '' : withPrefix(markup, root.prefix);
  tail.replace(splice(cleared, [{ start: at, end: at, text }]));
}

export function deleteHighlights(draft: Draft, { sheets }: Book, name: string): void {
  const part = sheets.find((sheet) => sheet.isWorksheet && sheet.name === name)?.part;
  const tail = part ? readSheetTail(draft, part) : null;
  if (tail) tail.replace(splice(tail.text, cutOurRules(tail)));
}

function isFormatLocked({ text, root }: SheetTail): boolean {
  const protection = childElement(text, root, 'sheetProtection');
  if (!protection) return false;
  const isOn = (name: string, byDefault: boolean) =>
    /^(?:1|true|on)$/.test(attribute(protection.tag, name) ?? (byDefault ? '1' : '0'));
  return isOn('sheet', false) && isOn('formatCells', true);
}
