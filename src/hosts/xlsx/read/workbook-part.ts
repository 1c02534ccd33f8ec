import { HostError } from '../../host-error';
import { attribute, relationshipId } from '../../xml/attributes';
import { elementText } from '../../xml/element-text';
import { childElement, childElements, rootElement, type XmlElement } from '../../xml/elements';
import type { Package } from '../package/open-package';
import { isOfType, relationshipsById } from '../package/relationship';

/** A tab of the workbook, of whatever kind, in tab order. */
export interface SheetEntry {
  readonly name: string;
  /** Part name; "" where the workbook names none. */
  readonly part: string;
  /** A worksheet; not a chart, dialog or macro sheet. */
  readonly isWorksheet: boolean;
  readonly hidden: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** As written, without "=". */
  readonly refersTo: string;
  /** Index of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Index of the tab on top. */
  readonly activeTab: number;
}

/** What the workbook's main part says. Throws `damaged` where it says nothing. */
export function readWorkbookPart(pkg: Package): WorkbookPart {
  const xml = pkg.part(pkg.workbookPart)?.text() ?? '';
  const root = rootElement(xml);
  if (root?.name !== 'workbook') throw new HostError('damaged', { part: pkg.workbookPart });
  const child = (name: string) => childElement(xml, root, name);
  const children = (parent: XmlElement | null) => (parent ? childElements(xml, parent) : []);
  const view = children(child('bookViews'))[0];
  const activeTab = Number((view && attribute(view.tag, 'activeTab')) ?? 0);
  const properties = child('workbookPr');
  const date1904 = properties ? attribute(properties.tag, 'date1904') : null;
  return {
    sheets: readSheets(pkg, children(child('sheets'))),
    names: children(child('definedNames')).map((element) => readName(xml, element)),
    date1904: date1904 === '1' || date1904 === 'true',
    activeTab: Number.isInteger(activeTab) ? activeTab : 0,
  };
}

function readSheets(pkg: Package, elements: readonly XmlElement[]): SheetEntry[] {
  const relationships = relationshipsById(pkg.relationships(pkg.workbookPart));
  return elements
    .filter(({ name }) => name === 'sheet')
    .map(({ tag }) => {
      const id = relationshipId(tag) ?? '';
      const relationship = relationships.get(id);
      return {
        name: attribute(tag, 'name') ?? '',
        part: relationship?.target ?? '',
        // old macro modules stand among the tabs without a part
        isWorksheet: relationship ? isOfType(relationship, 'worksheet') : id !== '',
        hidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
      };
    });
}

function readName(xml: string, element: XmlElement): DefinedName {
  const sheet = attribute(element.tag, 'localSheetId');
  const hidden = attribute(element.tag, 'hidden');
  return {
    name: attribute(element.tag, 'name') ?? '',
    refersTo: elementText(xml, element).trim(),
    sheet: sheet === null ? null : Number(sheet),
    hidden: hidden === '1' || hidden === 'true',
  };
}
