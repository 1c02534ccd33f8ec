import { zipSync } from 'fflate';
import { DEADLINES, HEADER, PROGRESS, THINGS, UNITS } from './ledger-words';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A ledger of `rows` tasks × 12 columns as Excel would save it: shared strings, date serials, 18 merges for each 100 rows. */
export function makeLargeWorkbook(rows: number): Uint8Array {
  const strings = new Map<string, number>();
  const shared = (text: string) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const sheet: string[] = [];
  const merges: string[] = [];
  const row = (number: number, values: readonly (string | number | null)[]) => {
    const cells = values.map((value, i) => {
      const at = `r="${String.fromCharCode(65 + i)}${number}"`;
      if (value === null || value === '') return `<c ${at} s="1"/>`;
      if (typeof value === 'number') return `<c ${at} s="${i === 10 ? 2 : 1}"><v>${value}</v></c>`;
      return `<c ${at} s="1" t="s"><v>${shared(value)}</v></c>`;
    });
    sheet.push(`<row r="${number}" spans="1:12">${cells.join('')}</row>`);
  };
  row(1, HEADER);
  for (let i = 0; i < rows; i++) {
    const at = i + 2;
    const pick = (list: readonly string[], step: number) =>
      list[(i * step + (i >> 3)) % list.length]!;
    const isFirst = i % 11 < 1;
    if (isFirst && i + 3 <= rows) merges.push(`C${at}:C${at + 2}`, `B${at}:B${at + 2}`);
    row(at, [
      i + 1,
      pick(THINGS, 1),
      `扎实推进${pick(THINGS, 3)}工作，健全长效机制（第${Math.floor(i / 11) + 1}项）`,
      `${(i % 4) + 1}.推动${pick(UNITS, 7)}落实${pick(THINGS, 5)}各项举措，每月调度一次，形成台账第${i + 1}号并报送备案`,
      `${pick(['张', '王', '李', '赵'], 3)}${pick(['建国', '志强', '晓梅', '海燕'], 5)}`,
      pick(UNITS, 3),
      `${pick(UNITS, 7)}、${pick(UNITS, 9)}`,
      `${pick(['陈', '刘', '孙', '周'], 5)}${pick(['伟', '芳', '敏', '静'], 7)}`,
      pick(DEADLINES, 5),
      i % 3 === 0
        ? `${pick(PROGRESS, 1)}（第${i + 1}次调度，现场核查${i % 17}处）`
        : pick(PROGRESS, 1),
      i % 6 === 0 ? 46000 + (i % 365) : null,
      null,
    ]);
  }
  const items = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return pack({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="任务分解表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${items}</sst>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheet.join('')}</sheetData><mergeCells count="${merges.length}">${merged}</mergeCells></worksheet>`,
  });
}

function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01', level: 6 });
}
