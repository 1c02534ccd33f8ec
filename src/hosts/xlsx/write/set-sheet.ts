import type { DrawnSheet } from '../../../core/changes/drawing';
import { areaAddress, columnLetter, type Area } from '../../../core/grid/address';
import type { OurSheetKey } from '../../../core/grid/grid';
import { HostError } from '../../host-error';
import type { Book, BookSheet } from './book';
import { dropFromCalcChain } from './calc-chain';
import { drawChart } from './chart/draw-chart';
import { drawDrawing } from './chart/draw-drawing';
import { dropContentType, setContentType } from './content-types';
import type { Draft } from './draft';
import { dropPartsBelow } from './drop-parts-below';
import { deleteName, setName } from './edit-names';
import { findOurSheets, isSameName, markName, markTarget, quoteSheet } from './our-sheets';
import type { PackPieces } from './pack';
import { addRelationship, putRelationships } from './relationships';
import type { Skeleton } from './sheet/draw-skeletons';
import { drawWorksheet } from './sheet/draw-worksheet';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart';
/** Excel's limit of sheet ids. */
const HIGHEST_ID = 65_534;

/** Adds our sheet at the end, or overwrites it with the id, the part and the tab it has. */
export async function setSheet(
  draft: Draft,
  book: Book,
  { key, sheet }: { readonly key: OurSheetKey; readonly sheet: DrawnSheet },
  skeleton: Skeleton,
  packPieces: PackPieces,
): Promise<Book> {
  const known = findOurSheets(book).get(key);
  refuseTakenName(book, sheet.name, known);
  const target = known ? { ...known, name: sheet.name } : newSheet(draft, book, sheet.name);
  const part = target.part!;
  const dropped = known ? dropPartsBelow(draft, part) : [];
  if (known) dropFromCalcChain(draft, new Set([known.sheetId]));
  draft.put(
    part,
    await packPieces(drawWorksheet(sheet, skeleton, draft.namespaces, book.date1904)),
  );
  setContentType(draft, part, `${SPREADSHEET}.worksheet+xml`);
  if (sheet.charts.length > 0) putCharts(draft, part, key, sheet);
  for (const gone of dropped) if (!draft.has(gone)) dropContentType(draft, gone);

  const sheets = known
    ? book.sheets.map((each) => (each === known ? target : each))
    : [...book.sheets, target];
  return setSheetNames({ ...book, sheets }, key, target, sheet);
}

function refuseTakenName({ sheets }: Book, name: string, known: BookSheet | undefined): void {
  const taken = sheets.some((other) => other !== known && isSameName(other.name, name));
  if (taken) throw new HostError('cannotWrite', { sheet: name });
}

function newSheet(draft: Draft, { sheets }: Book, name: string): BookSheet {
  const part = freeSheetPart(draft);
  const relationshipId = addRelationship(draft, draft.pkg.workbookPart, 'worksheet', part);
  const ids = new Set(sheets.map(({ sheetId }) => sheetId));
  let sheetId = Math.max(0, ...ids) + 1;
  if (!(sheetId <= HIGHEST_ID)) for (sheetId = 1; ids.has(sheetId);) sheetId++;
  return { name, sheetId, relationshipId, part, isWorksheet: true, element: null };
}

function putCharts(draft: Draft, part: string, key: OurSheetKey, sheet: DrawnSheet): void {
  const drawing = freePart(draft, `drawings/duban-${key}`);
  draft.put(drawing, drawDrawing(sheet.charts, draft.namespaces));
  setContentType(draft, drawing, `${DRAWING}+xml`);
  putRelationships(draft, part, [['drawing', drawing]]);
  const charts = sheet.charts.map((chart, i) => {
    const name = freePart(draft, `charts/duban-${key}-${i + 1}`);
    draft.put(name, drawChart(chart, sheet.name, draft.namespaces));
    setContentType(draft, name, `${CHART}+xml`);
    return ['chart', name] as const;
  });
  putRelationships(draft, drawing, charts);
}

/** "xl/worksheets/sheet4.xml": some readers, exceljs among them, take no other name for a worksheet. */
function freeSheetPart(draft: Draft): string {
  const path = draft.pkg.workbookPart.replace(/[^/]*$/, 'worksheets/sheet');
  let n = 1;
  while (draft.has(`${path}${n}.xml`)) n++;
  return `${path}${n}.xml`;
}

/** Beside the workbook's main part: "charts/duban-ledger-1" → "xl/charts/duban-ledger-1.xml". */
function freePart(draft: Draft, name: string): string {
  const path = draft.pkg.workbookPart.replace(/[^/]*$/, name);
  let free = `${path}.xml`;
  for (let n = 2; draft.has(free); n++) free = `${path}-${n}.xml`;
  return free;
}

/** Our mark, and the names by which Excel knows print area, print titles and filter of a sheet. */
function setSheetNames(
  book: Book,
  key: OurSheetKey,
  scope: BookSheet,
  { name, page, filter }: DrawnSheet,
): Book {
  const here = (cells: string) => `${quoteSheet(name)}!${cells}`;
  const { titleRows, titleColumns } = page;
  const titles = [
    titleColumns && here(titleColumns.map((column) => `$${columnLetter(column)}`).join(':')),
    titleRows && here(`$${titleRows[0]}:$${titleRows[1]}`),
  ].filter((area) => area !== undefined);
  const local = (to: Book, local: string, refersTo: string | undefined, hidden = false): Book =>
    refersTo === undefined
      ? deleteName(to, local, scope)
      : setName(to, { name: local, scope, refersTo, hidden });
  let next = setName(book, { name: markName(key), refersTo: markTarget(name), hidden: true });
  next = local(next, '_xlnm._FilterDatabase', filter && here(absolute(filter)), true);
  next = local(next, '_xlnm.Print_Area', here(absolute(page.printArea)));
  return local(next, '_xlnm.Print_Titles', titles.join(',') || undefined);
}

/** "$A$1:$N$27" */
function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
