import { parseArea } from '../../../src/core/grid/address';
import { openPackage, type Package } from '../../../src/hosts/xlsx/package/open-package';
import { writePackage } from '../../../src/hosts/xlsx/package/write-package';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { readWorkbookPart } from '../../../src/hosts/xlsx/read/workbook-part';
import { attribute } from '../../../src/hosts/xml/attributes';
import { elementText } from '../../../src/hosts/xml/element-text';
import {
  childElement,
  childElements,
  rootElement,
  type XmlElement,
} from '../../../src/hosts/xml/elements';
import type { Look, LookedHighlight } from '../given-workbook';

/** What stands in an .xlsx file. */
export function lookAtPackage(bytes: Uint8Array): Look {
  const pkg = openPackage(bytes);
  const { sheets, names } = readWorkbookPart(pkg);
  const partOf = (sheet: string) => sheets.find(({ name }) => name === sheet)!.part;
  return {
    sheetNames: () => sheets.map(({ name }) => name),
    cell: (sheet, address) => ({
      value: valueOf(pkg, sheet, address),
      formula: formulaOf(pkg.part(partOf(sheet))!.text(), address),
    }),
    highlights: (sheet) => highlightsOf(pkg, pkg.part(partOf(sheet))!.text()),
    names: () =>
      Object.fromEntries(
        names
          .filter(({ name, sheet }) => sheet === null && !name.startsWith('Duban_Sheet_'))
          .map(({ name, refersTo }) => [name, refersTo]),
      ),
  };
}

/** Our sheets are passed over by the reader: it reads them once their marks are gone. */
function valueOf(pkg: Package, sheet: string, address: string): unknown {
  const workbook = pkg.part(pkg.workbookPart)!.text().replaceAll('Duban_Sheet_', 'Sheet_');
  const changes = new Map([[pkg.workbookPart, new TextEncoder().encode(workbook)]]);
  const grid = readXlsx(writePackage(pkg, changes)).sheets.find(({ name }) => name === sheet)!;
  const { top, left } = parseArea(address)!;
  return grid.rows.find(({ row }) => row === top)?.cells[left - 1] ?? null;
}

function formulaOf(xml: string, address: string): string | null {
  const rows = childElement(xml, rootElement(xml)!, 'sheetData')!;
  for (const row of childElements(xml, rows)) {
    for (const cell of childElements(xml, row)) {
      if (attribute(cell.tag, 'r') !== address) continue;
      const formula = childElement(xml, cell, 'f');
      return formula && elementText(xml, formula);
    }
  }
  return null;
}

function highlightsOf(pkg: Package, xml: string): LookedHighlight[] {
  const formats = childElements(xml, rootElement(xml)!).filter(
    ({ name }) => name === 'conditionalFormatting',
  );
  return formats.flatMap((format) =>
    childElements(xml, format).map((rule) => ({
      areas: attribute(format.tag, 'sqref')!.split(' '),
      formula: elementText(xml, childElement(xml, rule, 'formula')!),
      fill: fillOf(pkg, rule),
    })),
  );
}

function fillOf(pkg: Package, rule: XmlElement): string {
  const xml = pkg.part('xl/styles.xml')!.text();
  const looks = childElements(xml, childElement(xml, rootElement(xml)!, 'dxfs')!);
  const { start, end } = looks[Number(attribute(rule.tag, 'dxfId'))]!;
  return /<bgColor rgb="FF(\w{6})"/.exec(xml.slice(start, end))![1]!;
}
