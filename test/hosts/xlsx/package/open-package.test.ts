import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { openPackage } from '../../../../src/hosts/xlsx/package/open-package';
import { makeWorkbook, workbookParts, zipParts, type Parts } from '../make-package';
import { problemOf } from '../problem-of';
import { makeZip64 } from './make-zip64';

const sheet = 'xl/worksheets/sheet1.xml';
const join = (...pieces: readonly Uint8Array[]) => Uint8Array.from(pieces.flatMap((p) => [...p]));
const rename = (parts: Parts, change: (name: string) => string) =>
  Object.fromEntries(Object.entries(parts).map(([name, content]) => [change(name), content]));
const problem = (bytes: Uint8Array) => problemOf(() => openPackage(bytes));

describe('a package opens', () => {
  const parts = workbookParts();
  it.each<[string, Uint8Array]>([
    ['as it is', zipParts(parts)],
    ['with foreign bytes before it', join(new Uint8Array(70_000).fill(7), zipParts(parts))],
    ['with foreign bytes after it', join(zipParts(parts), new Uint8Array(70_000).fill(80))],
    ['with zip64 fields', makeZip64(parts as Record<string, string>)],
    [
      'with zip64 fields and bytes before it',
      join(new Uint8Array(9), makeZip64(parts as Record<string, string>)),
    ],
    ['with a leading slash', zipParts(rename(parts, (name) => `/${name}`))],
    ['with backslashes', zipParts(rename(parts, (name) => name.replaceAll('/', '\\')))],
    ['with dots before names', zipParts(rename(parts, (name) => `./${name}`))],
    ['in capitals', zipParts(rename(parts, (name) => name.toUpperCase()))],
    ['in the Strict edition', makeWorkbook({ strict: true })],
  ])('%s', (_, bytes) => {
    const pkg = openPackage(bytes);
    expect(pkg.workbookPart.toLowerCase()).toBe('xl/workbook.xml');
    expect(pkg.part(`/${sheet}`)?.text()).toContain('<sheetData>');
    expect(pkg.part('XL\\WORKSHEETS\\Sheet1.xml')?.name.toLowerCase()).toBe(sheet);
    expect(pkg.relationships(pkg.workbookPart)[0]?.target.toLowerCase()).toBe(sheet);
    expect(pkg.contentType('xl/Worksheets/sheet1.xml')).toMatch(/worksheet\+xml$/);
    expect(pkg.part('xl/nothing.xml')).toBeNull();
  });

  it('whose workbook lies elsewhere', () => {
    const moved = rename(parts, (name) => name.replace(/^xl\//, '数据/'));
    const rels = String(moved['_rels/.rels']).replace('xl/workbook.xml', '/数据/workbook.xml');
    const types = String(moved['[Content_Types].xml']).replaceAll('/xl/', '/数据/');
    const pkg = openPackage(
      zipParts({ ...moved, '_rels/.rels': rels, '[Content_Types].xml': types }),
    );
    expect(pkg.workbookPart).toBe('数据/workbook.xml');
    expect(pkg.relationships(pkg.workbookPart)[0]?.target).toBe('数据/worksheets/sheet1.xml');
  });

  it('without relationships of its own, by content type', () => {
    expect(openPackage(zipParts({ ...parts, '_rels/.rels': '' })).workbookPart).toBe(
      'xl/workbook.xml',
    );
  });

  it('with a target written as an address', () => {
    const pkg = openPackage(zipParts({ ...parts, 'xl/表 1.xml': '<a/>' }));
    expect(pkg.part('xl/%E8%A1%A8%201.xml')?.text()).toBe('<a/>');
  });

  it('and of two entries with one name the last counts', () => {
    const once = { ...parts, 'XL/Styles.xml': '<later/>' };
    expect(openPackage(zipParts(once)).part('xl/styles.xml')?.text()).toBe('<later/>');
  });
});

it.each([
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x3c, 0x61, 0x2f, 0x3e)],
  ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0)],
  ['UTF-16 big end first', Uint8Array.of(0xfe, 0xff, 0, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e)],
  ['UTF-16 without a mark', Uint8Array.of(0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0)],
])('text in %s is decoded', (_, bytes) => {
  expect(
    openPackage(zipParts({ ...workbookParts(), 'a.xml': bytes }))
      .part('a.xml')
      ?.text(),
  ).toBe('<a/>');
});

it('text in a declared encoding is decoded', () => {
  const head = new TextEncoder().encode('<?xml version="1.0" encoding="GBK"?>');
  const bytes = join(head, Uint8Array.of(0xd0, 0xf2, 0xba, 0xc5));
  const pkg = openPackage(zipParts({ ...workbookParts(), 'a.xml': bytes }));
  expect(pkg.part('a.xml')?.text()).toMatch(/序号$/);
});

describe('what is asked for is checked', () => {
  const big = new Uint8Array(300_000);
  const bytes = zipParts({ ...workbookParts(), 'big.bin': big });
  const read = (limits: object) => () => openPackage(bytes, { limits }).part('big.bin')!.bytes();

  it('by declared size', () => {
    expect(problemOf(read({ partBytes: 299_999 }))).toBe('tooLarge');
    expect(problemOf(read({ ratioFrom: 1000, ratio: 100 }))).toBe('suspiciousCompression');
    expect(read({})()).toEqual(big);
  });

  it('and nothing else is touched', () => {
    const broken = zipParts({ ...workbookParts(), 'media.bin': big }).slice();
    const at = openPackage(broken).entries.find(({ name }) => name === 'media.bin')!.offset;
    broken.fill(0xff, at + 45, at + 60);
    const pkg = openPackage(broken);
    expect(pkg.part(sheet)!.text()).toContain('sheetData');
    expect(problemOf(() => pkg.part('media.bin')!.bytes())).toBe('damaged');
  });

  it.each([1, 1000, 299_999, 300_001, 4_000_000])(
    'by its real size, where %i is declared',
    (size) => {
      const lying = bytes.slice();
      const { record } = openPackage(lying).entries.find(({ name }) => name === 'big.bin')!;
      new DataView(record.buffer, record.byteOffset).setUint32(24, size, true);
      expect(problemOf(() => openPackage(lying).part('big.bin')!.bytes())).toBe('damaged');
      const inflate = (data: Uint8Array, max: number) =>
        inflateRawSync(data, { maxOutputLength: max });
      expect(problemOf(() => openPackage(lying, { inflate }).part('big.bin')!.bytes())).toBe(
        'damaged',
      );
    },
  );

  it('by its checksum', () => {
    const stored = makeZip64({
      ...(workbookParts() as Record<string, string>),
      'a.txt': '完成时限',
    });
    stored[openPackage(stored).entries.at(-1)!.offset + 37]! ^= 1;
    expect(problemOf(() => openPackage(stored).part('a.txt')!.text())).toBe('damaged');
  });
});

it('a workbook may say in an entry of its own what it is', () => {
  const mimetype = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const pkg = openPackage(zipParts({ mimetype, ...workbookParts() }));
  expect(pkg.workbookPart).toBe('xl/workbook.xml');
});

describe('what is no workbook is named', () => {
  const parts = workbookParts();
  const typed = (type: string, name = 'word/document.xml') => ({
    '[Content_Types].xml': `<Types><Override PartName="/${name}" ContentType="${type}"/></Types>`,
    '_rels/.rels': String(parts['_rels/.rels']).replace('xl/workbook.xml', name),
    [name]: '<a/>',
  });
  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(0), 'emptyFile'],
    ['a zip of nothing', zipParts({}), 'emptyFile'],
    ['a zip of other things', zipParts({ 'a.txt': 'a' }), 'notAWorkbook'],
    [
      'an .ods',
      zipParts({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<a/>',
      }),
      'openDocument',
    ],
    [
      'an .ods that says so in its manifest only',
      zipParts({
        'content.xml': '<a/>',
        'META-INF/manifest.xml': '<a type="application/vnd.oasis.opendocument.spreadsheet"/>',
      }),
      'openDocument',
    ],
    ['a zip with a workbook in it', zipParts({ '资料/分解表.xlsx': 'a' }), 'archive'],
    ['a workbook without its main part', without('xl/workbook.xml'), 'damaged'],
    ['one without relationships either', without('xl/workbook.xml', '_rels/.rels'), 'damaged'],
    ['one whose breaks were changed on the way', changeBreaks(makeWorkbook()), 'damaged'],
    ['an .odt', zipParts({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'notAWorkbook'],
    [
      'a .docx',
      zipParts(
        typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      ),
      'notAWorkbook',
    ],
    [
      'an .xlsb',
      zipParts(typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin')),
      'binaryXlsb',
    ],
    ['a file cut off behind a workbook embedded in it', cutBehindEmbedded(), 'truncated'],
    ['half a file', makeWorkbook().subarray(0, 1500), 'truncated'],
    ['a file without its last byte', makeWorkbook().subarray(0, -1), 'truncated'],
  ])('%s', (_, bytes, expected) => expect(problem(bytes)).toBe(expected));
});

function without(...names: readonly string[]): Uint8Array {
  const left = Object.entries(workbookParts()).filter(([name]) => !names.includes(name));
  return zipParts(Object.fromEntries(left));
}

/** As a transfer in text mode does. */
function changeBreaks(bytes: Uint8Array): Uint8Array {
  const pieces = [...bytes].flatMap((byte) => (byte === 10 ? [13, 10] : [byte]));
  return Uint8Array.from([...pieces.slice(0, 700), 13, ...pieces.slice(700)]);
}

function cutBehindEmbedded(): Uint8Array {
  const inner = makeWorkbook();
  const outer = zipSync(
    { 'xl/embeddings/book.xlsx': [inner, { level: 0 }], 'xl/workbook.xml': new Uint8Array(500) },
    { mtime: '2020-01-01' },
  );
  return outer.subarray(0, inner.length + 100);
}
