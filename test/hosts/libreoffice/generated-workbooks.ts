import { check } from '../../../src/core/actions/check';
import { summarize } from '../../../src/core/actions/summarize';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { enUS } from '../../../src/locale/en-US';
import { zhCN } from '../../../src/locale/zh-CN';
import { makeWorkbook, type MadeWorkbook } from '../xlsx/make-package';

const UNITS = ['党政办', '农业农村办', '应急管理办', '社会事务办', '财政所', '派出所'];
const LEADERS = ['张××', '李××', '王××'];
const DEADLINES = [
  '2026年3月底前',
  '6月30日前',
  '每季度末',
  '长期坚持',
  '2026年12月31日',
  '立行立改',
  '全年',
  '',
  '上半年',
  '11月20日前',
  '11月25日',
  '2月30日',
  '每周五',
];
const PROGRESS = [
  '已完成',
  '正在推进',
  '',
  '未启动',
  '3月15日已完成',
  '已上报县局，待批复',
  '召开会议3次',
  '暂缓',
  '取消',
  '完成80%',
];
const TASKS = [
  '建设高标准农田',
  '整治<人居环境>&河道',
  '排查"九小场所"',
  "推进'一网通办'",
  '=防汛备汛',
];
const AS_OF = ['2026-11-20', '2026-07-01', '2026-03-31', '2027-01-10'];

const FORMS: readonly Partial<MadeWorkbook>[] = [
  {},
  { prefix: 'x:' },
  { workbookHead: '<workbookPr date1904="1"/>' },
  { workbookTail: '<definedNames><definedName name="系数">0.85</definedName></definedNames>' },
];

/** A workbook of the n-th kind with a breakdown table, summarised: sizes, wordings, days and packages differ. */
export async function summarisedWorkbook(n: number): Promise<Uint8Array> {
  const sheet = `任务'分解&表${n % 3}`;
  const escaped = sheet.replace(/&/g, '&amp;');
  const original = makeWorkbook({
    ...FORMS[n % FORMS.length],
    sheets: [{ name: '封面' }, { name: escaped, rows: table(n) }],
  });
  const host = createXlsxHost(original);
  const workbook = await host.read();
  const asOf = AS_OF[n % AS_OF.length]!;
  const checked = check(workbook, { asOf, dueSoonDays: 7 + (n % 5) });
  const words = (n % 7 === 6 ? enUS : zhCN).sheets;
  await host.apply(summarize(workbook, checked, { asOfTyped: true, palette: null }, words));
  return host.bytes();
}

function table(n: number): string {
  const header = [
    '序号',
    '类别',
    '重点任务',
    '责任领导',
    '牵头单位',
    '配合单位',
    '完成时限',
    '完成情况',
  ];
  const pick = (list: readonly string[], step: number, i: number) =>
    list[(i * step + n * 3 + (i >> 2)) % list.length]!;
  const tasks = Array.from({ length: 2 + ((n * 7) % 45) }, (_, i) => [
    String(i + 1),
    `第${(i % 4) + 1}类`,
    `${pick(TASKS, 1, i)}第${i + 1}项`,
    pick(LEADERS, 2, i),
    i % 6 === 5 ? `${pick(UNITS, 1, i)}、${pick(UNITS, 1, i + 1)}` : pick(UNITS, 5, i),
    i % 3 === 0 ? '' : pick(UNITS, 7, i + 2),
    pick(DEADLINES, 5, i),
    pick(PROGRESS, 3, i),
  ]);
  const lines = [[`×××镇2026年重点工作任务分解表（${n}）`], header, ...tasks];
  return lines
    .map((cells, r) => {
      const written = cells.map((text, c) =>
        text === ''
          ? ''
          : `<c r="${'ABCDEFGH'[c]}${r + 1}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`,
      );
      return `<row r="${r + 1}">${written.join('')}</row>`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
