import { readSheetLook } from '../../../../src/hosts/xlsx/look/read-sheet-look';
import { openPackage } from '../../../../src/hosts/xlsx/package/open-package';
import { makeWorkbook } from '../make-package';
import { problemOf } from '../problem-of';

const styles = `<styleSheet xmlns="urn:x">
  <fonts><font><sz val="11"/><name val="等线"/></font><font><b/><i val="0"/><u/><sz val="22"/><color theme="4"/><name val="方正小标宋"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>
  <borders><border/><border><left style="thin"/><right/><top style="none"/><bottom style="double"/></border></borders>
  <cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1" textRotation="255"/></xf><xf fillId="3"/><xf fillId="1"/></cellXfs>
</styleSheet>`;
const theme = `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="800000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
const pkg = openPackage(
  makeWorkbook({
    sheets: [
      {
        name: '表',
        head: '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="14.25"/><cols><col min="2" max="3" width="30.5" style="2"/></cols>',
        rows: '<row r="1" ht="40"><c r="A1" s="1"/><c s="3"><v>1</v></c></row><row r="3" s="2" customFormat="1"><c r="A3"/></row>',
      },
    ],
    related: [['theme', 'theme/theme1.xml']],
    parts: { 'xl/styles.xml': styles, 'xl/theme/theme1.xml': theme },
  }),
);
const look = readSheetLook(pkg, '表');

it('widths and heights', () => {
  expect([look.defaultWidth, look.defaultHeight]).toEqual([9.5, 14.25]);
  expect(look.widths).toMatchObject([{ first: 2, last: 3, width: 30.5 }]);
  expect([...look.heights]).toEqual([[1, 40]]);
});

it('a cell with everything', () => {
  expect(look.lookAt(1, 1)).toEqual({
    font: '方正小标宋',
    size: 22,
    bold: true,
    italic: false,
    underline: true,
    strike: false,
    color: '800000',
    fill: 'FF4040',
    borders: { left: true, right: false, top: false, bottom: true },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    rotation: 255,
  });
});

it.each([
  ['its own before the column’s', 1, 2, null],
  ['the column’s', 2, 2, 'FF0000'],
  ['the row’s', 3, 9, 'FF0000'],
  ['its own, plain, before the row’s', 3, 1, null],
  ['none', 9, 9, null],
])('a cell has a look: %s', (_, row, column, fill) => {
  expect(look.lookAt(row, column)?.fill).toBe(fill);
});

it('only as many rows as are wanted', () => {
  expect(readSheetLook(pkg, '表', 2).lookAt(3, 9)?.fill).toBeNull();
});

it('a sheet that is not there is said to be gone', () => {
  expect(problemOf(() => readSheetLook(pkg, '没有'))).toBe('sheetGone');
});
