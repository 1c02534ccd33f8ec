import { strToU8, zipSync } from 'fflate';
import { DocumentError } from '../../../src/hosts/document/document-error';
import { readDocument } from '../../../src/hosts/document/read-document';

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
const utf16 = (text: string): number[] =>
  [...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]);

describe('plain text', () => {
  it.each([
    ['UTF-8', strToU8('一、任务')],
    ['UTF-8 with its mark', strToU8('\ufeff一、任务')],
    ['UTF-16', bytes(0xff, 0xfe, ...utf16('一、任务'))],
    ['GB18030', bytes(0xd2, 0xbb, 0xa1, 0xa2, 0xc8, 0xce, 0xce, 0xf1)],
  ])('%s', (_, file) => {
    expect(readDocument(file)).toBe('一、任务');
  });
});

describe('what is no plan document is named', () => {
  it.each([
    ['nothing', bytes(), 'emptyDocument'],
    ['blanks', strToU8(' \r\n'), 'emptyDocument'],
    ['an old .doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'legacyDoc'],
    ['a PDF', strToU8('%PDF-1.7'), 'notADocument'],
    ['a program', bytes(0x4d, 0x5a, 0, 0, 1), 'notADocument'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'notADocument'],
    ['a broken .docx', strToU8('PK\u0003\u0004 cut off'), 'damagedDocument'],
  ])('%s', (_, file, problem) => {
    expect(() => readDocument(file)).toThrow(DocumentError);
    expect(() => readDocument(file)).toThrow(problem);
  });
});

const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const numbered = (text: string, level: number, list = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${[
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
].join(
  '',
)}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;
const styles = `<w:styles xmlns:w="w"><w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`;
  const all = { 'word/document.xml': document, ...parts };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

describe('.docx', () => {
  it.each([
    ['paragraphs are lines', p('一、任务') + p('开展&lt;排查&gt;'), '一、任务\n开展<排查>'],
    [
      'runs are joined',
      '<w:p><w:r><w:t>一、</w:t></w:r><w:r><w:t>任务</w:t></w:r></w:p>',
      '一、任务',
    ],
    [
      'breaks and tabs',
      '<w:p><w:r><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>',
      '甲\n乙',
    ],
    [
      'deleted text is gone',
      `<w:p><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>`,
      '新',
    ],
    [
      'text boxes count once',
      `<w:p><mc:AlternateContent><mc:Choice>${p('框')}</mc:Choice><mc:Fallback>${p('框')}</mc:Fallback></mc:AlternateContent></w:p>`,
      '框\n',
    ],
    [
      'a table is a line a row',
      `<w:tbl><w:tr><w:tc>${p('序号')}</w:tc><w:tc>${p('任')}${p('务')}</w:tc></w:tr></w:tbl>`,
      '序号\t任务\t',
    ],
  ])('%s', (_, body, text) => {
    expect(readDocument(docx(body))).toBe(text);
  });

  it('counts as Word does: levels, anew under each heading, bullets without a number, by style too', () => {
    const body = [
      p('抓党建', '<w:pStyle w:val="H1"/>'),
      numbered('压实责任', 1),
      numbered('签订责任书', 2),
      numbered('开展述职', 2),
      numbered('整顿组织', 1),
      numbered('逐个整顿', 2),
      numbered('抓产业', 0),
      numbered('发展茶叶', 1),
      numbered('要点', 0, 2),
      numbered('没有这个列表', 0, 9),
    ].join('');
    const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
    expect(readDocument(docx(body, parts)).split('\n')).toEqual([
      '一、抓党建',
      '（一）压实责任',
      '1.签订责任书',
      '2.开展述职',
      '（二）整顿组织',
      '1.逐个整顿',
      '二、抓产业',
      '（一）发展茶叶',
      '要点',
      '没有这个列表',
    ]);
  });

  it('keeps a heading without its number where the numbering is missing', () => {
    expect(readDocument(docx(numbered('抓党建', 0)))).toBe('抓党建');
  });
});
