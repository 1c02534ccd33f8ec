import { deflateSync } from 'fflate';
import { openPackage } from '../../../../src/hosts/xlsx/package/open-package';
import { writePackage } from '../../../../src/hosts/xlsx/package/write-package';
import { followRecipe } from '../../../../src/hosts/xlsx/write/original/follow-recipe';
import { makeRecipe } from '../../../../src/hosts/xlsx/write/original/make-recipe';
import type { Recipe } from '../../../../src/hosts/xlsx/write/original/recipe';
import {
  recipeFromText,
  recipeToText,
} from '../../../../src/hosts/xlsx/write/original/recipe-text';
import { makeWorkbook } from '../make-package';
import { makeZip64 } from '../package/make-zip64';
import { workbookParts } from '../make-package';

const KEEPER = 'customXml/item1.xml';
const encode = (text: string) => new TextEncoder().encode(text);
const bytes = Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 31) & 255);
const original = makeWorkbook({ parts: { 'xl/media/图.bin': bytes } });

const patch = (file: Uint8Array) =>
  openPackage(
    writePackage(
      openPackage(file),
      new Map([
        ['xl/workbook.xml', encode(workbookParts()['xl/workbook.xml'] + '<!-- ours -->')],
        ['xl/worksheets/duban.xml', encode('<worksheet/>')],
        [KEEPER, encode('<original/>')],
      ]),
    ),
  );

const around = (file: Uint8Array) => Uint8Array.of(...encode('MZ'), ...file, ...encode('tail'));

it.each([
  ['a usual zip', original],
  ['a zip64 with data descriptors', makeZip64(workbookParts() as Record<string, string>)],
  ['foreign bytes before and after the zip', around(original)],
])('%s is made again byte for byte', (_, file) => {
  const written = patch(file);
  const recipe = recipeFromText(recipeToText(makeRecipe(openPackage(file), written, KEEPER)))!;
  expect(Buffer.compare(followRecipe(written, recipe, KEEPER)!, file)).toBe(0);
});

it('keeps only what does not stand in the file any more', () => {
  const { rest } = makeRecipe(openPackage(original), patch(original), KEEPER);
  expect(rest.length).toBeLessThan(original.length / 2);
});

describe('does not hold', () => {
  const written = patch(original);
  const recipe = makeRecipe(openPackage(original), written, KEEPER);

  it('once any part was changed, added or taken away', () => {
    for (const [part, content] of [
      ['xl/worksheets/sheet1.xml', encode('<worksheet/>')],
      ['xl/worksheets/duban.xml', encode('<worksheet> </worksheet>')],
      ['xl/new.xml', encode('<new/>')],
      ['xl/media/图.bin', null],
    ] as const) {
      const edited = openPackage(writePackage(written, new Map([[part, content]])));
      expect(followRecipe(edited, recipe, KEEPER)).toBeNull();
    }
  });

  it.each<[string, Partial<Recipe>]>([
    ['a size of its own', { size: 1 << 30 }],
    ['another checksum', { crc: recipe.crc ^ 1 }],
    ['an entry that is not there', { copies: [{ ...recipe.copies[0]!, entry: 99 }] }],
    ['a place outside the file', { copies: recipe.copies.map((copy) => ({ ...copy, from: 1e9 })) }],
    ['one run many times', { copies: Array.from({ length: 99 }, () => recipe.copies[0]!) }],
  ])('with %s', (_, change) => {
    expect(followRecipe(written, { ...recipe, ...change }, KEEPER)).toBeNull();
  });
});

it.each([
  ['no text', ''],
  ['no base64', '任务'],
  ['no deflate', btoa('abc')],
  ['no recipe', btoa(String.fromCharCode(...deflateSync(encode('{}\0'))))],
])('%s is no recipe', (_, text) => {
  expect(recipeFromText(text)).toBeNull();
});
