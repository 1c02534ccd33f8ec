import { childElement, rootElement, type XmlElement } from '../../xml/elements';
import { escapeAttribute, escapeText } from '../../xml/escape-text';
import { appendChild } from './append-child';
import { isSameSheet, type Book, type BookName, type BookSheet } from './book';
import type { Draft } from './draft';
import { placeFor, WORKBOOK_ORDER } from './element-order';
import { shiftTabs } from './shift-tabs';
import { splice, type Splice } from './splice';

/** Puts changed lists of sheets and names back into the workbook's main part; what is as before stays as written. */
export function writeBook(draft: Draft, before: Book, after: Book): void {
  const part = draft.pkg.workbookPart;
  const xml = draft.text(part)!;
  const root = rootElement(xml)!;
  const sheetMarkup = sheetWriter(root, draft.namespaces.relationships);
  const sheets = childElement(xml, root, 'sheets')!;
  const names = childElement(xml, root, 'definedNames');
  const oldNames = new Map(before.names.map((name) => [name.element, name]));
  const nameItems = after.names.map((name) => ({
    element: name.element,
    markup: nameMarkup(xml, root.prefix, name, oldNames.get(name.element), before, after),
  }));
  const sheetItems = after.sheets.map((sheet) => ({
    element: sheet.element,
    markup: sheetMarkup(xml, sheet, before),
  }));
  const splices = [
    ...spliceItems(xml, sheets, before.sheets.map(elementOf), sheetItems),
    ...(names
      ? spliceItems(xml, names, before.names.map(elementOf), nameItems)
      : addNames(xml, root, nameItems.map(({ markup }) => markup).join(''))),
  ];
  draft.put(part, splice(xml, splices));
  shiftTabs(
    draft,
    before.sheets.flatMap((sheet, i) => (isIn(after, sheet) ? [] : [i])),
  );
}

function isIn({ sheets }: Book, sheet: BookSheet): boolean {
  return sheets.some((other) => isSameSheet(other, sheet));
}

const elementOf = ({ element }: BookSheet | BookName) => element!;

/** Items of a list: gone ones are cut, changed ones replaced, new ones put at the end. An emptied list goes. */
function spliceItems(
  xml: string,
  container: XmlElement,
  before: readonly XmlElement[],
  after: readonly { readonly element: XmlElement | null; readonly markup: string }[],
): Splice[] {
  if (after.length === 0 && before.length === 0) return [];
  if (after.length === 0) return [{ start: container.start, end: container.end, text: '' }];
  const markups = new Map(after.map(({ element, markup }) => [element, markup]));
  const added = after.filter(({ element }) => element === null).map(({ markup }) => markup);
  const changes = before
    .map((element) => ({
      start: element.start,
      end: element.end,
      text: markups.get(element) ?? '',
    }))
    .filter(({ start, end, text }) => xml.slice(start, end) !== text);
  return added.length > 0 ? [...changes, appendChild(container, added.join(''))] : changes;
}

function addNames(xml: string, root: XmlElement, markup: string): Splice[] {
  if (markup === '') return [];
  const at = placeFor(xml, root, 'definedNames', WORKBOOK_ORDER);
  const tag = `${root.prefix}definedNames`;
  return [{ start: at, end: at, text: `<${tag}>${markup}</${tag}>` }];
}

function sheetWriter(root: XmlElement, namespace: string) {
  const bound = /\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g;
  const declared = [...root.tag.matchAll(bound)].find(([, , uri]) => uri === namespace)?.[1];
  const id = declared ? `${declared}:id` : `xmlns:r="${namespace}" r:id`;
  return (xml: string, sheet: BookSheet, before: Book): string => {
    const name = `name="${escapeAttribute(sheet.name)}"`;
    if (!sheet.element) {
      return `<${root.prefix}sheet ${name} sheetId="${sheet.sheetId}" ${id}="${sheet.relationshipId}"/>`;
    }
    const written = xml.slice(sheet.element.start, sheet.element.end);
    const old = before.sheets.find(({ element }) => element === sheet.element)!;
    // renamed: a function, for "$" in a name is no pattern
    return old.name === sheet.name
      ? written
      : written.replace(/(?<=\s)name\s*=\s*(?:"[^"]*"|'[^']*')/, () => name);
  };
}

function nameMarkup(
  xml: string,
  prefix: string,
  name: BookName,
  old: BookName | undefined,
  before: Book,
  after: Book,
): string {
  const scope = scopeIn(after, name);
  if (name.element && old?.refersTo === name.refersTo && old.hidden === name.hidden) {
    const written = xml.slice(name.element.start, name.element.end);
    return scopeIn(before, old) === scope
      ? written
      : written.replace(/(?<=\slocalSheetId\s*=\s*["'])\d+/, String(scope));
  }
  const local = scope === null ? '' : ` localSheetId="${scope}"`;
  const hidden = name.hidden ? ' hidden="1"' : '';
  return `<${prefix}definedName name="${escapeAttribute(name.name)}"${local}${hidden}>${escapeText(name.refersTo)}</${prefix}definedName>`;
}

function scopeIn(book: Book, { scope }: BookName): number | null {
  return scope && book.sheets.findIndex((sheet) => isSameSheet(sheet, scope));
}
