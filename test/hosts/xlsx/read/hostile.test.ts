import fc from 'fast-check';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { makeWorkbook, workbookParts, zipParts } from '../make-package';
import { problemOf } from '../problem-of';

const made = {
  sheets: [
    {
      name: '任务分解表',
      head: '<sheetPr filterMode="1"/><cols><col min="2" max="3" hidden="1"/></cols>',
      rows:
        '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46203</v></c><c r="C1" s="2"><v>0.5</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><r><t>责任</t></r></is></c><c r="B2" t="str"><f>A1&amp;1</f><v>a1</v></c></row>',
      tail: '<sheetProtection sheet="1"/><autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    },
    { name: '督办_总览', rows: '<row><c><v>3</v></c></row>' },
  ],
  strings: '<si><t>工作任务</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>',
  formats: ['yyyy"年"', '0%'],
  workbookTail:
    '<definedNames><definedName name="Duban_Sheet_overview" hidden="1">督办_总览!$A$1</definedName><definedName name="Duban_AsOf">督办_总览!$A$1</definedName></definedNames>',
  related: [['customXml', '../customXml/item1.xml']] as const,
  parts: { 'customXml/item1.xml': '<memory xmlns="urn:duban:memory:1">{}</memory>' },
};
const whole = makeWorkbook(made);
const parts = workbookParts(made);
const names = Object.keys(parts);

/** A workbook or a named refusal; anything else is thrown on. */
const endsWell = (bytes: Uint8Array) => {
  problemOf(() => {
    const { sheets, sheetNames } = readXlsx(bytes);
    expect(sheets.length).toBeLessThanOrEqual(sheetNames.length);
    expect(sheetNames.length).toBeGreaterThan(0);
  });
};
const place = fc.nat({ max: 1 << 20 });

describe('every file ends in a workbook or a named refusal', () => {
  it('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), endsWell), { numRuns: 300 });
  });

  it('random bytes that begin like a zip, or an OLE container', () => {
    const start = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0x3c],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 700 }), (start, rest) =>
        endsWell(Uint8Array.from([...start, ...rest])),
      ),
      { numRuns: 300 },
    );
  });

  it('cut anywhere, at either end', () => {
    fc.assert(
      fc.property(place, place, (from, to) =>
        endsWell(whole.subarray(from % 40, to % (whole.length + 1))),
      ),
      { numRuns: 300 },
    );
  });

  it('with bytes changed anywhere', () => {
    const change = fc.tuple(place, fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        endsWell(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('with a part missing, empty or nonsense', () => {
    const content = fc.oneof(fc.constant(null), fc.string(), fc.uint8Array({ maxLength: 50 }));
    fc.assert(
      fc.property(fc.constantFrom(...names), content, (name, content) => {
        const rest = Object.entries(parts).filter(([other]) => other !== name);
        endsWell(
          zipParts({
            ...Object.fromEntries(rest),
            ...(content === null ? {} : { [name]: content }),
          }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('with a piece of a part cut out, doubled, or put in from elsewhere', () => {
    const pieces = fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&',
      '/>',
      '</row>',
      '<row>',
      '<c r="',
      '<c t="s"><v>-1</v></c>',
      '<v>',
      '<is>',
      '<!--',
      '<![CDATA[',
      ']]>',
      '<row r="99999999999999999999">',
      '<row r="-1">',
      '<c r="ZZZZZZZZ1">',
      '<mergeCell ref="A1:">',
      '\0',
      '\ud800',
      'r="1048577"',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        place,
        fc.nat({ max: 30 }),
        pieces,
        (name, at, length, piece) => {
          const text = String(parts[name]);
          const from = at % (text.length + 1);
          const changed = text.slice(0, from) + piece + text.slice(from + length);
          endsWell(zipParts({ ...parts, [name]: changed }));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what grows in odd ways is read in a moment', () => {
  const many = 100_000;
  const row = (content: string) => ({ sheets: [{ name: '表', rows: content }] });
  it.each<[string, Uint8Array]>([
    ['elements in elements', makeWorkbook(row('<a>'.repeat(many)))],
    ['open rows', makeWorkbook(row('<row>'.repeat(many)))],
    ['open cells', makeWorkbook(row(`<row>${'<c>'.repeat(many)}</row>`))],
    ['open values', makeWorkbook(row(`<row>${'<c><v>'.repeat(many)}</row>`))],
    ['open quotes', makeWorkbook(row('<row r="'.repeat(many)))],
    ['open comments', makeWorkbook(row('<!--'.repeat(many)))],
    ['open CDATA', makeWorkbook(row('<row><c><v><![CDATA['.repeat(many)))],
    ['open strings', makeWorkbook({ strings: '<si><t>'.repeat(many) })],
    ['open runs', makeWorkbook({ strings: `<si>${'<r>'.repeat(many)}</si>` })],
    ['a row without end', makeWorkbook(row(`<row>${'<c><v>1</v></c>'.repeat(many * 3)}`))],
    ['ampersands', makeWorkbook({ strings: `<si><t>${'&'.repeat(many)}</t></si>` })],
    [
      'open names',
      makeWorkbook({ workbookTail: `<definedNames>${'<definedName name="'.repeat(many)}` }),
    ],
    ['end records', Uint8Array.from([...'PK\x05\x06'.repeat(many)].map((c) => c.charCodeAt(0)))],
  ])('%s', (_, bytes) => endsWell(bytes));
});
