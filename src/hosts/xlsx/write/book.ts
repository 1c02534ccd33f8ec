import { HostError } from '../../host-error';
import { attribute, relationshipId } from '../../xml/attributes';
import { elementText } from '../../xml/element-text';
import { childElement, childElements, rootElement, type XmlElement } from '../../xml/elements';
import { isOfType, relationshipsById } from '../package/relationship';
import type { Draft } from './draft';

/** A sheet of any kind, as the workbook's main part lists it. */
export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Null where the relationship is broken. */
  readonly part: string | null;
  /** A worksheet, as opposed to a chart or dialog sheet. */
  readonly isWorksheet: boolean;
  /** As written in the file; null for a new one. */
  readonly element: XmlElement | null;
}

export interface BookName {
  readonly name: string;
  /** The sheet a name is local to; null for workbook scope. */
  readonly scope: BookSheet | null;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly element: XmlElement | null;
}

/** Sheets and names of a workbook, in file order. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly date1904: boolean;
  /** Sheets may not be added or removed. */
  readonly structureLocked: boolean;
}

/** A renamed sheet is the same sheet. */
export function isSameSheet(one: BookSheet, other: BookSheet): boolean {
  return one.element ? one.element === other.element : one === other;
}

/** Throws `noWorksheets` where the list of sheets itself is missing. */
export function readBook(draft: Draft): Book {
  const part = draft.pkg.workbookPart;
  const xml = draft.text(part)!;
  const root = rootElement(xml)!;
  const relationships = relationshipsById(draft.relationships(part));
  const itemsOf = (list: string, item: string) => {
    const container = childElement(xml, root, list);
    return container ? childElements(xml, container).filter(({ name }) => name === item) : [];
  };
  if (!childElement(xml, root, 'sheets')) throw new HostError('noWorksheets', { tabs: 0 });
  const sheets = itemsOf('sheets', 'sheet').map((element): BookSheet => {
    const id = relationshipId(element.tag) ?? '';
    const relationship = relationships.get(id);
    return {
      name: attribute(element.tag, 'name') ?? '',
      sheetId: Number(attribute(element.tag, 'sheetId')),
      relationshipId: id,
      part: relationship?.target ?? null,
      isWorksheet: relationship !== undefined && isOfType(relationship, 'worksheet'),
      element,
    };
  });
  const names = itemsOf('definedNames', 'definedName').map((element): BookName => {
    const scope = attribute(element.tag, 'localSheetId');
    return {
      name: attribute(element.tag, 'name') ?? '',
      scope: scope === null ? null : (sheets[Number(scope)] ?? null),
      refersTo: elementText(xml, element),
      hidden: isTrue(attribute(element.tag, 'hidden')),
      element,
    };
  });
  const flag = (name: string, key: string) => {
    const element = childElement(xml, root, name);
    return element !== null && isTrue(attribute(element.tag, key));
  };
  return {
    sheets,
    names,
    date1904: flag('workbookPr', 'date1904'),
    structureLocked: flag('workbookProtection', 'lockStructure'),
  };
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
