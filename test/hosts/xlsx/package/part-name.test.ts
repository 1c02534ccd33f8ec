import {
  partKey,
  relationshipsPart,
  resolvePart,
} from '../../../../src/hosts/xlsx/package/part-name';

it.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['/xl/workbook.xml', '.\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
  ['xl/workbook.xml', 'a.xml#frag', 'xl/a.xml'],
])('from %s, %s is %s', (source, target, part) => expect(resolvePart(source, target)).toBe(part));

it('names of one part have one key', () => {
  expect(partKey('\\XL\\Workbook.xml')).toBe(partKey('/xl/workbook.XML'));
});

it.each([
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['', '_rels/.rels'],
])('relationships of %j stand in %s', (part, rels) => expect(relationshipsPart(part)).toBe(rels));
