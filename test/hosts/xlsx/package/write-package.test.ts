import { openPackage, type Package } from '../../../../src/hosts/xlsx/package/open-package';
import { writePackage } from '../../../../src/hosts/xlsx/package/write-package';
import { makeWorkbook, workbookParts } from '../make-package';
import { makeZip64 } from './make-zip64';

const encode = (text: string) => new TextEncoder().encode(text);
const plain = makeWorkbook({
  parts: { 'xl/media/图.bin': Uint8Array.of(1, 2, 3), 'z.xml': '<z/>' },
});
const wide = makeZip64(workbookParts() as Record<string, string>);
const raw = (pkg: Package, name: string) => {
  const { offset, compressedSize } = pkg.entries.find((entry) => entry.name === name)!;
  return [...pkg.file.subarray(offset, offset + 30 + compressedSize)];
};

describe.each([
  ['a usual zip', plain],
  ['a zip64 with data descriptors', wide],
])('%s', (_, bytes) => {
  const pkg = openPackage(bytes);
  const changes = new Map([
    ['XL/Workbook.xml', encode('<workbook/>')],
    ['xl/styles.xml', null],
    ['/xl/新.xml', encode('<new/>')],
  ]);
  const written = openPackage(writePackage(pkg, changes));

  it('keeps the order, replaces in place, puts new parts last', () => {
    expect(written.entries.map(({ name }) => name)).toEqual([
      ...pkg.entries.map(({ name }) => name).filter((name) => name !== 'xl/styles.xml'),
      'xl/新.xml',
    ]);
    expect(written.part('xl/workbook.xml')!.text()).toBe('<workbook/>');
    expect(written.part('xl/新.xml')!.text()).toBe('<new/>');
    expect(written.part('xl/styles.xml')).toBeNull();
  });

  it('copies untouched entries byte for byte', () => {
    for (const { name } of pkg.entries) {
      if (/workbook\.xml$|styles/.test(name)) continue;
      expect(raw(written, name)).toEqual(raw(pkg, name));
      expect(written.part(name)!.bytes()).toEqual(pkg.part(name)!.bytes());
    }
  });

  it('gives the same bytes again', () => {
    expect(writePackage(pkg, changes)).toEqual(written.file);
  });

  it('is the file itself without changes', () => {
    expect(writePackage(pkg, new Map())).toBe(bytes);
  });

  it('is the same file after a part came and went', () => {
    const added = openPackage(writePackage(pkg, new Map([['a.xml', encode('<a/>')]])));
    const removed = openPackage(writePackage(added, new Map([['a.xml', null]])));
    for (const { name } of pkg.entries) expect(raw(removed, name)).toEqual(raw(pkg, name));
    if (bytes === plain) expect(removed.file).toEqual(bytes);
  });
});

it('leaves the file it was given as it is, a Node Buffer too', () => {
  const file = Buffer.from(plain);
  writePackage(openPackage(file), new Map([['[Content_Types].xml', null]]));
  expect([...file]).toEqual([...plain]);
});

it('writes more entries than a usual zip can count', () => {
  const many = new Map(
    Array.from({ length: 65_600 }, (_, i) => [`p/${i}.xml`, encode(`<a>${i}</a>`)]),
  );
  const written = openPackage(writePackage(openPackage(plain), many));
  expect(written.entries.length).toBe(65_600 + openPackage(plain).entries.length);
  expect(written.part('p/65599.xml')!.text()).toBe('<a>65599</a>');
});
