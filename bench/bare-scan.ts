import { unzipSync } from 'fflate';

/** A part of the zip, inflated. */
export type Unzip = (bytes: Uint8Array, name: string) => Uint8Array;

export const unzipWithFflate: Unzip = (bytes, name) =>
  unzipSync(bytes, { filter: (file) => file.name === name })[name]!;

/**
 * The least that reading can be: unzip, decode, and walk over shared strings and cells into rows of strings. It knows no formats, merges,
 * prefixes, rich text or broken files; it only reads what `makeLargeWorkbook` writes. The reader is measured against it.
 */
export function bareScan(bytes: Uint8Array, unzip: Unzip = unzipWithFflate): string[][] {
  const decoder = new TextDecoder();
  const strings = scanStrings(decoder.decode(unzip(bytes, 'xl/sharedStrings.xml')));
  return scanSheet(decoder.decode(unzip(bytes, 'xl/worksheets/sheet1.xml')), strings);
}

function scanStrings(xml: string): string[] {
  const strings: string[] = [];
  for (let at = xml.indexOf('<t>'); at >= 0; at = xml.indexOf('<t>', at)) {
    const end = xml.indexOf('</t>', at);
    strings.push(xml.slice(at + 3, end));
    at = end;
  }
  return strings;
}

function scanSheet(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = xml.indexOf('<row'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml.charCodeAt(at + 1) === 114) rows.push((row = []));
    if (xml.charCodeAt(at + 1) !== 99) continue;
    const open = xml.indexOf('>', at);
    if (xml.charCodeAt(open - 1) === 47) {
      row.push('');
      at = open;
      continue;
    }
    const end = xml.indexOf('<', open + 4);
    const value = xml.slice(open + 4, end);
    row.push(xml.charCodeAt(open - 2) === 115 ? strings[Number(value)]! : value);
    at = end;
  }
  return rows;
}
