import { HostError } from '../../../host-error';
import { childElement, rootElement } from '../../../xml/elements';
import { escapeAttribute } from '../../../xml/escape-text';
import { isOfType } from '../../package/relationship';
import { appendChild, openTag } from '../append-child';
import { setContentType } from '../content-types';
import type { Draft } from '../draft';
import { placeFor, STYLES_ORDER } from '../element-order';
import { addRelationship } from '../relationships';
import { splice, type Splice } from '../splice';
import { highestLook } from './highest-look';
import { openNumberFormats, type NumberFormats } from './number-formats';
import { openStyleList, type StyleList } from './style-list';

/** The looks of a workbook, open for ours. Nothing of the clerk's is changed or moved: ours go to the ends. */
export interface StyleBook {
  readonly numberFormats: NumberFormats;
  readonly fonts: StyleList;
  readonly fills: StyleList;
  readonly borders: StyleList;
  readonly cellXfs: StyleList;
  readonly dxfs: StyleList;
  /** The workbook has named styles, so that a cell's look may refer to "Normal". */
  readonly hasNormal: boolean;
  /** Index in dxfs of a highlight's look: a fill and nothing else, so that the clerk's font stays. */
  fill(rgb: string): number;
  /** Throws `tooLarge` where Excel has no room for more looks. */
  save(): void;
}

/** Excel's limit of different cell looks. */
const MOST_LOOKS = 65_490;

/** Index 0 is the look of every cell that names none, and two fills are reserved: where they are missing, ours must not take their place. */
const DEFAULTS = {
  fonts: ['<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
} as const;
const RESERVED_FILLS = 2;

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export function openStyleBook(draft: Draft): StyleBook {
  const part = stylesPart(draft);
  const xml = draft.text(part) ?? plainStyles(draft);
  const root = rootElement(xml)!;
  const list = (name: keyof typeof DEFAULTS, reserved = 0) =>
    openStyleList(xml, childElement(xml, root, name), root.prefix, DEFAULTS[name], reserved);
  const lists = {
    numFmts: openNumberFormats(xml, childElement(xml, root, 'numFmts'), root.prefix),
    fonts: list('fonts'),
    fills: list('fills', RESERVED_FILLS),
    borders: list('borders'),
    cellXfs: list('cellXfs'),
    dxfs: list('dxfs'),
  };
  return {
    ...lists,
    numberFormats: lists.numFmts,
    hasNormal: childElement(xml, root, 'cellStyleXfs') !== null,
    fill: (rgb) => lists.dxfs.indexOf(fillLook(rgb)),
    save() {
      if (lists.cellXfs.length > MOST_LOOKS)
        throw new HostError('tooLarge', { part, looks: MOST_LOOKS });
      const grown = Object.entries(lists).filter(([, { added }]) => added.length > 0);
      if (grown.length === 0) return;
      if (!draft.has(part)) {
        addRelationship(draft, draft.pkg.workbookPart, 'styles', part);
        setContentType(draft, part, CONTENT_TYPE);
      }
      draft.put(part, addItems(xml, Object.fromEntries(grown)));
    },
  };
}

/** For a workbook without a styles part: every look that its cells name is the plain one. */
function plainStyles(draft: Draft): string {
  const count = highestLook(draft) + 1;
  const looks = `<cellXfs count="${count}">${DEFAULTS.cellXfs[0].repeat(count)}</cellXfs>`;
  return `<styleSheet xmlns="${draft.namespaces.main}">${looks}</styleSheet>`;
}

function fillLook(rgb: string): string {
  return `<dxf><fill><patternFill><bgColor rgb="FF${escapeAttribute(rgb)}"/></patternFill></fill></dxf>`;
}

function addItems(
  xml: string,
  grown: Readonly<Record<string, { readonly added: readonly string[]; readonly length: number }>>,
): string {
  const empty = rootElement(xml)!;
  // `<styleSheet/>` has no inside yet
  if (empty.contentStart === empty.end)
    return addItems(splice(xml, [appendChild(empty, '')]), grown);
  const changes = Object.entries(grown).flatMap(([name, { added, length }]): Splice[] => {
    const container = childElement(xml, empty, name);
    const markup = added.join('');
    const tag = `${empty.prefix}${name}`;
    if (!container) {
      const at = placeFor(xml, empty, name, STYLES_ORDER);
      return [{ start: at, end: at, text: `<${tag} count="${length}">${markup}</${tag}>` }];
    }
    const inner = xml.slice(container.contentStart, container.contentEnd) + markup;
    const open = openTag(container.tag).replace(
      /(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/,
      `$1"${length}"`,
    );
    return [{ start: container.start, end: container.end, text: `${open}${inner}</${tag}>` }];
  });
  return splice(xml, changes);
}

function stylesPart(draft: Draft): string {
  const workbook = draft.pkg.workbookPart;
  const known = draft.relationships(workbook).find((r) => isOfType(r, 'styles'))?.target;
  const named = (name: string) => workbook.replace(/[^/]*$/, name);
  // a part of that name that nothing refers to is somebody else's
  return known ?? named(draft.has(named('styles.xml')) ? 'duban-styles.xml' : 'styles.xml');
}
