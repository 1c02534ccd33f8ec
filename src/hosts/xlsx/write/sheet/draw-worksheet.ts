import type { DrawnColumn, DrawnSheet } from '../../../../core/changes/drawing';
import { areaAddress, type Area } from '../../../../core/grid/address';
import type { Namespaces } from '../namespaces';
import { drawRows } from './draw-rows';
import type { Skeleton } from './draw-skeletons';

/**
 * One of our sheets as the text of its part, piece by piece: 400,000 rows never stand in memory as a whole.
 * What has to do with looks comes from the skeleton; cells, merges and links are written here. In the order of CT_Worksheet.
 */
export function* drawWorksheet(
  sheet: DrawnSheet,
  skeleton: Skeleton,
  namespaces: Namespaces,
  date1904: boolean,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const element = (name: string) => skeleton.elements.get(name) ?? '';
  const cells = areaAddress(extent(sheet));
  const head = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    `${element('sheetPr')}<dimension ref="${cells}"/>${element('sheetViews')}`,
    `${element('sheetFormatPr').replace(/ x14ac:dyDescent="[^"]*"/, '')}${columns(sheet.columns)}<sheetData>`,
  ];
  yield encoder.encode(head.join(''));
  const links: string[] = [];
  yield* drawRows(sheet, skeleton.styleIndexes, date1904, links);
  const tail = [
    `</sheetData>${element('autoFilter')}${merges(sheet.merges)}${element('conditionalFormatting')}`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'].map(element),
    // sequence numbers are text: no green corners
    `<ignoredErrors><ignoredError sqref="${cells}" numberStoredAsText="1"/></ignoredErrors>`,
    sheet.charts.length > 0 ? '<drawing r:id="rId1"/>' : '',
    '</worksheet>',
  ];
  yield encoder.encode(tail.join(''));
}

function extent({ rows, columns }: DrawnSheet): Area {
  return { top: 1, left: 1, bottom: Math.max(1, rows.length), right: Math.max(1, columns.length) };
}

function columns(columns: readonly DrawnColumn[]): string {
  if (columns.length === 0) return '';
  const hidden = ' hidden="1" outlineLevel="1"';
  const each = columns.map(
    (column, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${column.width}"${column.hidden ? hidden : ''} customWidth="1"/>`,
  );
  // the sign that opens the group stands on the column after it
  const next = columns.length + 1;
  const sign = columns.at(-1)!.hidden
    ? `<col min="${next}" max="${next}" width="${DEFAULT_WIDTH}" collapsed="1"/>`
    : '';
  return `<cols>${each.join('')}${sign}</cols>`;
}

const DEFAULT_WIDTH = 9;

function merges(areas: readonly Area[]): string {
  if (areas.length === 0) return '';
  const cells = areas.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${areas.length}">${cells.join('')}</mergeCells>`;
}
