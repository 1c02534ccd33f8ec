import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import { openPackage } from '../../../../src/hosts/xlsx/package/open-package';
import { partKey } from '../../../../src/hosts/xlsx/package/part-name';
import { applyChanges } from '../../../../src/hosts/xlsx/write/apply-changes';
import { changedParts } from '../../../workbook-corpus/changed-parts';
import { packageIssues } from '../../../workbook-corpus/package-issues';
import { workbookParts, zipParts, type MadeWorkbook } from '../make-package';
import { area, cleaningChanges, sampleChanges } from './drawn-sheets';

const XML_HOSTILE = /[\0-\x1f<>&"'\ufffe\uffff/\\?*[\]:]/g;
const name = fc
  .string({ unit: fc.constantFrom(...'任务分解 表ab1.&-（）'), minLength: 1, maxLength: 12 })
  .map((text) => text.replace(XML_HOSTILE, '_').trim() || '表');
const cellText = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((text) => text.replace(/[\0-\x1f<>&\ud800-\udfff\ufffe\uffff]/g, '·'));
const rows = fc.array(fc.array(cellText, { maxLength: 4 }), { maxLength: 6 }).map((lines) =>
  lines
    .map((cells, r) => {
      const inner = cells.map(
        (text, c) => `<c r="${'ABCD'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${r + 1}">${inner.join('')}</row>`;
    })
    .join(''),
);
const TAILS = [
  '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
  '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="list" sqref="A1:A1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst>',
];
const tail = fc.subarray(TAILS).map((elements) => elements.join(''));

const book = fc.record({
  sheets: fc.uniqueArray(fc.record({ name, rows, tail }), {
    minLength: 1,
    maxLength: 4,
    selector: (sheet) => sheet.name.toLowerCase(),
  }),
  prefix: fc.constantFrom(undefined, undefined, 'x:', 'main:'),
  strict: fc.boolean(),
  formats: fc.array(fc.constantFrom<string | number>('yyyy-mm-dd', '0.0%', 14, '@', '"<"0')),
  workbookTail: fc.constantFrom(
    '',
    '<definedNames><definedName name="系数">1</definedName></definedNames>',
    '<calcPr calcId="1"/>',
  ),
}) satisfies fc.Arbitrary<Partial<MadeWorkbook>>;

/** Parts of no concern to us, under any name and stored in any way. */
const foreign = fc.dictionary(
  fc
    .string({ unit: fc.constantFrom(...'abcXYZ图1_-'), minLength: 1, maxLength: 8 })
    .map((part) => `xl/其他/${part}.bin`),
  fc.uint8Array({ maxLength: 300 }),
  { maxKeys: 4 },
);
const level = fc.constantFrom<0 | 1 | 6 | 9>(0, 1, 6, 9);
const encoding = fc.constantFrom('utf8', 'utf8', 'bom', 'utf16le');

function encode(xml: string, as: string): Uint8Array {
  if (as === 'utf16le')
    return new Uint8Array(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
  return new TextEncoder().encode(as === 'bom' ? `\ufeff${xml}` : xml);
}

it('whatever else is in a package is kept byte for byte, and ours leave no trace', async () => {
  await fc.assert(
    fc.asyncProperty(
      book,
      foreign,
      level,
      encoding,
      fc.boolean(),
      async (made, others, level, as, reverse) => {
        const parts = Object.entries(workbookParts(made)).map(
          ([part, content]): [string, Uint8Array] => [
            part,
            typeof content === 'string'
              ? encode(content, part.includes('worksheets') ? as : 'utf8')
              : content,
          ],
        );
        const all = [...parts, ...Object.entries(others)];
        const files: Zippable = Object.fromEntries(
          (reverse ? all.reverse() : all).map(([part, bytes]) => [part, [bytes, { level }]]),
        );
        const original = zipSync(files, { mtime: '2021-02-03' });
        const source = made.sheets[0]!.name;
        const changes = sampleChanges(source, [area('A1:C4')]);

        const written = await applyChanges(original, changes, {
          deflate: (bytes) => deflateRawSync(bytes),
        });
        const [before, after] = [openPackage(original), openPackage(written)];
        expect(changedParts(before, after, changes)).toEqual([]);
        const looked = new Set(after.entries.map((entry) => partKey(entry.name)));
        const known = packageIssues(before, looked);
        expect(packageIssues(after, looked).filter((issue) => !known.includes(issue))).toEqual([]);

        const again = await applyChanges(written, changes, {
          deflate: (bytes) => deflateRawSync(bytes),
        });
        expect(Buffer.compare(again, written)).toBe(0);
        const cleaned = await applyChanges(written, cleaningChanges(source));
        expect(Buffer.compare(cleaned, original)).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

it('a package one of whose parts was damaged is refused by name, or written soundly and given back', async () => {
  const parts = workbookParts({
    sheets: [
      {
        name: '任务分解表',
        rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
        tail: TAILS.join(''),
      },
    ],
    formats: ['yyyy-mm-dd', '0.0%'],
    workbookTail: '<definedNames><definedName name="系数">1</definedName></definedNames>',
  });
  const pieces = fc.constantFrom(
    ...[
      '',
      '<',
      '>',
      '"',
      '/>',
      '</a>',
      '<a>',
      '<!--',
      ' count="-5"',
      ' s="9999"',
      'é',
      '&',
      '9'.repeat(99),
    ],
    ...['<cellXfs/>', '</sheets>', '</styleSheet>', '<sheetData/>', 'Duban_', '督办_总览', '$&'],
  );
  const damage = fc.record({
    part: fc.constantFrom(...Object.keys(parts)),
    at: fc.nat(100_000),
    length: fc.nat(25),
    piece: pieces,
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ part, at, length, piece }) => {
      const text = String(parts[part]);
      const from = at % (text.length + 1);
      const damaged = text.slice(0, from) + piece + text.slice(from + length);
      const original = zipParts({ ...parts, [part]: damaged });
      const changes = sampleChanges('任务分解表', [area('A1:C4')]);
      const written = await applyChanges(original, changes).catch((error: unknown) => error);
      if (!(written instanceof Uint8Array)) {
        expect(written).toMatchObject({ name: 'HostError' });
        expect(written).not.toMatchObject({ problem: 'unexpected' });
        return;
      }
      const [before, after] = [openPackage(original), openPackage(written)];
      expect(changedParts(before, after, changes)).toEqual([]);
      const looked = new Set(after.entries.map((entry) => partKey(entry.name)));
      const known = packageIssues(before, looked);
      const isOurs = (issue: string) => !known.includes(issue) && !/counts|twice/.test(issue);
      expect(packageIssues(after, looked).filter(isOurs)).toEqual([]);
      const cleaned = await applyChanges(written, cleaningChanges('任务分解表'));
      expect(Buffer.compare(cleaned, original)).toBe(0);
    }),
    { numRuns: 200, seed: 20_260_630 },
  );
}, 60_000);

it('a package whose bytes were damaged is refused or handled, never half written', async () => {
  const parts = workbookParts({
    sheets: [{ name: '表', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  });
  const intact = zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([part, xml]) => [part, new TextEncoder().encode(xml as string)]),
    ),
  );
  const written = await applyChanges(intact, sampleChanges('表'));
  await fc.assert(
    fc.asyncProperty(fc.nat(written.length - 1), fc.nat(255), async (at, byte) => {
      const damaged = written.slice();
      damaged[at] = byte;
      const result = await applyChanges(damaged, cleaningChanges('表')).catch(
        (error: unknown) => error,
      );
      if (result instanceof Uint8Array)
        expect(openPackage(result).workbookPart).toBe('xl/workbook.xml');
      else expect(result).toMatchObject({ name: 'HostError' });
    }),
    { numRuns: 150 },
  );
}, 60_000);
