import type { DrawnCell, DrawnSheet, DrawnValue } from '../../../../src/core/changes/drawing';
import { columnFormula } from '../../../../src/core/changes/formulas/column-formula';
import { drawRows } from '../../../../src/hosts/xlsx/write/sheet/draw-rows';
import { drawSkeletons } from '../../../../src/hosts/xlsx/write/sheet/draw-skeletons';
import { cellWriter, type CellOptions } from '../../../../src/hosts/xlsx/write/sheet/write-cell';
import { area, ledger } from './drawn-sheets';

/** Writes cells of column N below each other from row 4 on. */
function content(options: Partial<CellOptions> = {}): (...values: DrawnValue[]) => string {
  const write = cellWriter({ date1904: false, lastRow: 9, addLink: () => true, ...options });
  return (...values) => values.map((value, i) => write(value, 'N', 4 + i)).join('');
}

describe('the inside of a cell', () => {
  it.each<[string, DrawnValue, string]>([
    ['nothing', null, '/>'],
    ['no text', '', '/>'],
    ['a number', 1.5, '><v>1.5</v></c>'],
    ['no number', NaN, '/>'],
    ['text', '任务', ' t="str"><v>任务</v></c>'],
    ['text like a formula', '=1+1', ' t="str"><v>=1+1</v></c>'],
    ['text like a number', '-1', ' t="str"><v>-1</v></c>'],
    ['markup', '<a>&"', ' t="str"><v>&lt;a&gt;&amp;"</v></c>'],
    ['spaces', ' a', ' t="str"><v xml:space="preserve"> a</v></c>'],
    ['Latin lines', 'a\nb', ' t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>'],
    ['lines', '一\n二', ' t="str"><v xml:space="preserve">一\n二</v></c>'],
    [
      'a control character',
      'a\u0007',
      ' t="inlineStr"><is><t xml:space="preserve">a_x0007_</t></is></c>',
    ],
    [
      'text like an escape',
      '_x0041_',
      ' t="inlineStr"><is><t xml:space="preserve">_x005F_x0041_</t></is></c>',
    ],
    ['half a character', 'a\ud83d', ' t="str"><v>a</v></c>'],
    ['a formula', { formula: 'A1<B1', value: 2 }, '><f>A1&lt;B1</f><v>2</v></c>'],
    ['a formula of text', { formula: 'A1', value: '■' }, ' t="str"><f>A1</f><v>■</v></c>'],
    ['a formula of a truth', { formula: 'A1', value: true }, ' t="b"><f>A1</f><v>1</v></c>'],
    ['a date', { date: '2022-07-15' }, '><v>44757</v></c>'],
  ])('%s', (_, value, expected) => {
    expect(content()(value)).toBe(expected);
  });

  it('counts days in the date system of the workbook', () => {
    const from1904 = content({ date1904: true });
    expect(from1904({ date: '2022-07-15' })).toBe('><v>43295</v></c>');
    expect(from1904({ date: '1903-12-31' })).toContain('1903-12-31');
  });

  it('cuts a text that is too long for a cell', () => {
    const text = content()('长'.repeat(40_000));
    expect(/<v>(.*)<\/v>/.exec(text)![1]).toHaveLength(32_767);
  });

  it('leads to the cell a link names, whatever its sheet is called', () => {
    const links: string[] = [];
    const linked = content({ addLink: (link) => links.push(link) > 0 });
    const link = { text: 'H14', link: { sheet: `一'季度"&`, address: 'H14' } };
    expect(linked(link)).toBe(' t="str"><v>H14</v></c>');
    expect(links).toEqual([
      `<hyperlink ref="N4" location="'一''季度&quot;&amp;'!H14" display="H14"/>`,
    ]);
    expect(content({ addLink: () => false })(link)).toBe(
      ` t="str"><f>HYPERLINK("#'一''季度""&amp;'!H14","H14")</f><v>H14</v></c>`,
    );
  });
});

describe('formulas that differ by their row only', () => {
  it('stand once in the file', () => {
    const double = columnFormula((row) => `IF(A${row}<1,"",A${row}*2)`);
    const state = columnFormula((row) => `B${row}`);
    const drawn = content()(double(4, 2), double(5, ''), state(6, '■'), double(7, 8));
    expect(drawn.split('</c>')).toEqual([
      '><f t="shared" ref="N4:N9" si="0">IF(A4&lt;1,"",A4*2)</f><v>2</v>',
      ' t="str"><f t="shared" si="0"/><v></v>',
      ' t="str"><f t="shared" ref="N6:N9" si="1">B6</f><v>■</v>',
      '><f t="shared" si="0"/><v>8</v>',
      '',
    ]);
  });
});

describe('the rows', () => {
  const draw = (sheet: Partial<DrawnSheet>) => {
    const links: string[] = [];
    const styles = new Map([
      ['text', 3],
      ['center', 4],
    ]);
    const pieces = [...drawRows({ ...ledger('任务'), ...sheet }, styles, false, links)];
    const rows = Buffer.concat(pieces).toString();
    return { rows, links };
  };
  const columns = [
    { width: 9, style: 'text' },
    { width: 9, style: 'center' },
  ];

  it('gives a cell its own look, else its row’s, else its column’s', () => {
    const { rows } = draw({
      columns,
      rows: [
        { cells: ['a', { value: 'b', style: 'text' }, 1] },
        { height: 20, style: 'center', cells: [1, null, { value: null, style: 'text' }] },
      ],
    });
    expect([...rows.matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map(([, at, s]) => [at, s])).toEqual([
      ['A1', '3'],
      ['B1', '3'],
      ['C1', undefined],
      ['A2', '4'],
      ['B2', '4'],
      ['C2', '3'],
    ]);
    expect(rows).toContain('<row r="2" ht="20" customHeight="1">');
  });

  it('leaves out what is empty where it would not be seen', () => {
    const hidden = { width: 9, style: 'text', hidden: true };
    const { rows } = draw({ columns: [...columns, hidden], rows: [{ cells: [null, 1, null] }] });
    expect(rows).toBe('<row r="1"><c r="A1" s="3"/><c r="B1" s="4"><v>1</v></c></row>');
  });

  it('writes links as formulas where Excel has no room for so many', () => {
    const link: DrawnCell = { text: 'A1', link: { sheet: '任务', address: 'A1' } };
    const many = Array.from({ length: 65_531 }, () => ({ cells: [link] }));
    const { rows, links } = draw({ columns, rows: many });
    expect(links).toHaveLength(65_530);
    expect(rows.match(/<f>HYPERLINK/g)).toHaveLength(1);
  });
});

describe('the skeleton', () => {
  it('has every look of the sheet once, with a Chinese font to fall back to', async () => {
    const { styles, sheets } = await drawSkeletons([ledger('任务')]);
    const { styleIndexes } = sheets[0]!;
    expect([...styleIndexes.keys()]).toEqual(Object.keys(ledger('任务').styles));
    expect(new Set(styleIndexes.values()).size).toBe(styleIndexes.size);
    expect(styles.match(/<charset val="134"\/>/g)!.length).toBeGreaterThan(2);
    expect(styles).toContain('textRotation="255"');
  });

  it('is for A4 landscape, one page wide, with page numbers', async () => {
    const { sheets } = await drawSkeletons([ledger('任务')]);
    const element = (name: string) => sheets[0]!.elements.get(name);
    expect(element('pageSetup')).toMatch(
      /paperSize="9" orientation="landscape".*fitToWidth="1" fitToHeight="0"/,
    );
    expect(element('headerFooter')).toContain('第 &amp;P 页  共 &amp;N 页');
    expect(element('sheetViews')).toContain('ySplit="3" topLeftCell="C4"');
    expect(element('autoFilter')).toBe('<autoFilter ref="A3:F9"/>');
  });

  it('keeps an ampersand and a leading digit of the footer out of Excel’s codes', async () => {
    const sheet = ledger('任务');
    const page = { ...sheet.page, printArea: area('A1:B2'), footer: '2026年 & {page}' };
    const { sheets } = await drawSkeletons([{ ...sheet, page }]);
    expect(sheets[0]!.elements.get('headerFooter')).toContain('10 2026年 &amp;&amp; &amp;P');
  });
});
