import { makeWorkbook } from '../hosts/xlsx/make-package';

/** A workbook with one sheet, its cells written as text. */
export function writtenTable(
  rows: readonly (readonly string[])[],
  { name = '任务分解', tail = '' } = {},
): Uint8Array {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const xml = rows.map((cells, i) => {
    const written = cells.map((text) => `<c t="inlineStr"><is><t>${escape(text)}</t></is></c>`);
    return `<row r="${i + 1}">${written.join('')}</row>`;
  });
  return makeWorkbook({ sheets: [{ name, rows: xml.join(''), tail }] });
}
