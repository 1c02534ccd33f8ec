import type { Change } from '../../../../src/core/changes/change';
import type { DrawnSheet } from '../../../../src/core/changes/drawing';
import type { CellStyle } from '../../../../src/core/changes/styles';
import { parseArea, type Area } from '../../../../src/core/grid/address';

export function area(address: string): Area {
  return parseArea(address)!;
}

const BODY: CellStyle = {
  font: 'fangsong',
  size: 11,
  border: true,
  horizontal: 'center',
  wrap: true,
};

const STYLES = {
  title: { font: 'song', size: 22, horizontal: 'center', wrap: false },
  header: { ...BODY, font: 'hei', fill: 'E9EDF2' },
  text: { ...BODY, horizontal: 'left' },
  center: BODY,
  asText: { ...BODY, numberFormat: '@' },
  date: { ...BODY, numberFormat: 'yyyy-mm-dd' },
  days: { ...BODY, numberFormat: '"逾期"0"天";"剩"0"天";"今日到期"' },
  rate: { ...BODY, numberFormat: '0.0%' },
  link: { ...BODY, underline: true, color: '1F4E79' },
  vertical: { ...BODY, font: 'hei', rotation: 255 },
  asOf: {
    ...BODY,
    border: false,
    fill: 'FFF9E5',
    numberFormat: 'yyyy"年"m"月"d"日"',
  },
} satisfies Record<string, CellStyle>;

/** A small ledger with every kind of cell: what a writer gets wrong, it gets wrong here. */
export function ledger(source: string, name = '督办_台账'): DrawnSheet {
  const rows = [
    ['1', '推进“一网通办” <试点> & 复盘', '2022-06-30', '√已办结', ''],
    ['2', '=SUM(A1:A9) 不是公式', '2022-07-10', '■逾期', 5],
    ['3', '  前后有空格  ', '2022-07-20', '▲临期', -5],
    ['4-1', '第一行\n第二行\t制表', '2022-12-31', '□正常推进', -169],
    ['5', '_x0041_ 与 \u0007 控制符', null, '◇待核', ''],
    ['6', '@提及 +1 -1', null, '∞长期坚持', '下次7月22日'],
  ] as const;
  const last = 3 + rows.length;
  return {
    name,
    columns: [
      { width: 6.5, style: 'asText' },
      { width: 34, style: 'text' },
      { width: 11.5, style: 'date' },
      { width: 12.5, style: 'center' },
      { width: 12, style: 'days' },
      { width: 9, style: 'link' },
      { width: 9, style: 'center', hidden: true },
      { width: 9, style: 'center', hidden: true },
    ],
    rows: [
      { height: 40, style: 'title', cells: ['督办台账（样例）', null, null, null, null, null] },
      {
        height: 24,
        cells: [
          { value: '统计截止日期', style: 'center' },
          { value: null, style: 'center' },
          { value: { date: '2022-07-15' }, style: 'asOf' },
          { value: 7, style: 'center' },
        ],
      },
      {
        height: 22,
        style: 'header',
        cells: ['序号', '工作任务', '到期日', '状态', '逾期／剩余', '来源', '源行', '竖排'],
      },
      ...rows.map(([sequence, task, due, state, days], i) => ({
        height: 38,
        cells: [
          sequence,
          task,
          due && { date: due },
          state,
          due === null
            ? days
            : {
                formula: `IF(D${i + 4}="√已办结","",Duban_AsOf-C${i + 4})`,
                value: days,
              },
          { text: `B${i + 2}`, link: { sheet: source, address: `B${i + 2}` } },
          { formula: `ROW('${source.replace(/'/g, "''")}'!$A$${i + 2})`, value: i + 2 },
          { value: '竖', style: 'vertical' },
        ],
      })),
    ],
    merges: [area('A1:F1')],
    freeze: 'C4',
    filter: area(`A3:F${last}`),
    conditionalFormats: [
      {
        areas: [area(`D4:D${last}`)],
        formula: '$D4="■逾期"',
        look: { fill: 'F6D5D1', color: '6E1611', bold: true },
      },
      {
        areas: [area(`A4:A${last}`), area(`D4:D${last}`)],
        formula: '$D4="▲临期"',
        look: { fill: 'FBE9C3', border: true },
      },
    ],
    charts: [],
    page: {
      fitToHeight: false,
      titleRows: [3, 3],
      printArea: area(`A1:F${last}`),
      footer: '第 {page} 页  共 {pages} 页',
    },
    styles: STYLES,
  };
}

export function overview(ledgerName = '督办_台账', name = '督办_总览'): DrawnSheet {
  const states = ['■逾期', '▲临期', '◇待核', '√已办结'];
  const counts = [1, 1, 1, 1];
  return {
    name,
    columns: Array.from({ length: 10 }, () => ({ width: 9.2, style: 'center' })),
    rows: [
      { height: 40, style: 'title', cells: ['重点工作督办情况总览'] },
      ...states.map((state, i) => ({
        height: 22,
        cells: [
          state,
          {
            formula: `COUNTIFS('${ledgerName}'!$D$4:$D$9,$A${i + 2})`,
            value: counts[i]!,
          },
          { value: { formula: `B${i + 2}/SUM($B$2:$B$5)`, value: 0.25 }, style: 'rate' },
        ],
      })),
    ],
    merges: [area('A1:J1')],
    conditionalFormats: [],
    charts: [
      {
        kind: 'bar',
        area: area('E2:J12'),
        description: '按状态的任务数',
        series: [
          {
            name: '任务数',
            categories: area('A2:A5'),
            values: area('B2:B5'),
            cachedCategories: states,
            cachedValues: counts,
            color: '8A97A6',
            pointColors: { 0: 'A63A30', 1: 'D9A23B' },
          },
        ],
        gap: 45,
        labelSize: 9,
        legend: false,
        valueLabels: true,
      },
      {
        kind: 'stackedBar',
        area: area('A14:J24'),
        description: '按单位',
        series: ['已办结', '逾期'].map((name, i) => ({
          name,
          categories: area('A2:A5'),
          values: area('B2:B5'),
          cachedCategories: states,
          cachedValues: counts,
          color: i === 0 ? '4F7358' : 'A63A30',
        })),
        gap: 30,
        labelSize: 9,
        legend: true,
        valueLabels: false,
      },
    ],
    page: { fitToHeight: true, printArea: area('A1:J24'), footer: 'Page {page} of {pages}' },
    styles: STYLES,
  };
}

/** What a run of 生成汇总 with highlights asks for, in small. */
export function sampleChanges(source: string, areas = [area('A2:B7')]): Change[] {
  return [
    { kind: 'setSheet', key: 'overview', sheet: overview() },
    { kind: 'setSheet', key: 'ledger', sheet: ledger(source) },
    { kind: 'setName', name: 'Duban_AsOf', refersTo: "'督办_台账'!$C$2" },
    { kind: 'setName', name: 'Duban_State', refersTo: "'督办_台账'!$D$4:$D$9" },
    { kind: 'setName', name: 'Duban_Row', refersTo: "'督办_台账'!$G$4:$G$9" },
    {
      kind: 'setHighlights',
      sheet: source,
      areas,
      rules: [
        {
          state: 'overdue',
          formula: 'INDEX(Duban_State,MATCH(ROW(),Duban_Row,0))="■逾期"',
          fill: 'F6D5D1',
        },
        {
          state: 'dueSoon',
          formula: 'INDEX(Duban_State,MATCH(ROW(),Duban_Row,0))="▲临期"',
          fill: 'FBE9C3',
        },
      ],
    },
    { kind: 'setMemory', text: '{"version":1,"说明":"<&>"}' },
  ];
}

/** What 清理 asks for after that. */
export function cleaningChanges(source: string): Change[] {
  return [
    { kind: 'deleteSheet', key: 'overview' },
    { kind: 'deleteSheet', key: 'ledger' },
    { kind: 'deleteHighlights', sheet: source },
    { kind: 'deleteName', name: 'Duban_AsOf' },
    { kind: 'deleteName', name: 'Duban_State' },
    { kind: 'deleteName', name: 'Duban_Row' },
    { kind: 'setMemory', text: null },
  ];
}
