import type { Change } from '../../../src/core/changes/change';
import type { DrawnSheet } from '../../../src/core/changes/drawing';
import type { CellStyle } from '../../../src/core/changes/styles';

const body: CellStyle = {
  font: 'fangsong',
  size: 11,
  border: true,
  horizontal: 'center',
  wrap: true,
};

const styles = {
  title: { font: 'song', size: 22, horizontal: 'center', wrap: false },
  header: { ...body, font: 'hei', fill: 'E9EDF2', bold: true },
  body,
  left: { ...body, horizontal: 'left' },
  text: { ...body, numberFormat: '@' },
  date: { ...body, numberFormat: 'yyyy-mm-dd' },
  link: { ...body, color: '1F4E79', underline: true },
} as const satisfies Record<string, CellStyle>;

/** A small ledger, as the core draws them: texts of all sorts, dates, links, formulas row by row, a hidden working column. */
export function drawnLedger(tasks: number, name = '督办_台账'): DrawnSheet {
  const last = tasks + 2;
  return {
    name,
    columns: [
      { width: 6.5, style: 'text' },
      { width: 34, style: 'left' },
      { width: 11.5, style: 'date' },
      { width: 12, style: 'body' },
      { width: 8, style: 'link' },
      { width: 8, style: 'body', hidden: true },
    ],
    rows: [
      { height: 40, cells: [{ value: '任务台账', style: 'title' }] },
      {
        height: 30,
        style: 'header',
        cells: ['序号', '工作任务', '到期日', '状态', '来源', '任务号'],
      },
      ...Array.from({ length: tasks }, (_, i) => ({
        height: 22,
        cells: [
          `${i + 1}-1`,
          ['=SUM(A1)', '6月30日前完成', '007', '-张三', 'TRUE', '按季度推进'][i % 6]!,
          i % 3 === 2 ? null : { date: `2026-06-${String((i % 28) + 1).padStart(2, '0')}` },
          {
            formula: `IF(C${i + 3}="","◇待核",IF(C${i + 3}<Duban_AsOf,"■逾期","□正常推进"))`,
            value: '■逾期',
          },
          { text: `D${i + 2}`, link: { sheet: '任务分解表', address: `D${i + 2}` } },
          i + 1,
        ],
      })),
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
    freeze: 'C3',
    filter: { top: 2, left: 1, bottom: last, right: 5 },
    conditionalFormats: [
      {
        areas: [{ top: 3, left: 4, bottom: last, right: 4 }],
        formula: '$D3="■逾期"',
        look: { fill: 'F6D5D1', color: '6E1611', bold: true, border: true },
      },
    ],
    charts: [],
    page: {
      fitToHeight: false,
      pagesAcross: 2,
      titleRows: [2, 2],
      titleColumns: [1, 3],
      printArea: { top: 1, left: 1, bottom: last, right: 5 },
      footer: '第 {page} 页  共 {pages} 页',
    },
    styles,
  };
}

export function drawnOverview(tasks: number): DrawnSheet {
  const last = tasks + 2;
  return {
    name: '督办_总览',
    columns: [
      { width: 16, style: 'body' },
      { width: 9.2, style: 'body' },
    ],
    rows: [
      { cells: ['统计截止日期', { value: { formula: 'TODAY()', value: 46188 }, style: 'date' }] },
      { cells: ['临期天数', 7] },
      {
        cells: ['逾期', { formula: `COUNTIFS('督办_台账'!$D$3:$D$${last},"■逾期")`, value: 0 }],
      },
      {
        cells: ['待核', { formula: `COUNTIFS('督办_台账'!$D$3:$D$${last},"◇待核")`, value: 0 }],
      },
    ],
    merges: [],
    conditionalFormats: [],
    charts: [
      {
        kind: 'bar',
        area: { top: 6, left: 1, bottom: 15, right: 2 },
        description: '各状态任务数',
        series: [
          {
            name: '任务数',
            categories: { top: 3, left: 1, bottom: 4, right: 1 },
            values: { top: 3, left: 2, bottom: 4, right: 2 },
            cachedCategories: ['逾期', '待核'],
            cachedValues: [0, 0],
            color: '8A97A6',
            pointColors: { 0: 'A63A30' },
          },
        ],
        gap: 45,
        labelSize: 9,
        legend: false,
        valueLabels: true,
      },
    ],
    page: {
      fitToHeight: true,
      printArea: { top: 1, left: 1, bottom: 15, right: 2 },
      footer: '第 {page} 页  共 {pages} 页',
    },
    styles,
  };
}

/** Ledger, overview, names, highlights and memory, as 生成汇总 and 标记 give them. */
export function summaryChanges(tasks: number): readonly Change[] {
  const last = tasks + 2;
  return [
    { kind: 'setSheet', key: 'overview', sheet: drawnOverview(tasks) },
    { kind: 'setSheet', key: 'ledger', sheet: drawnLedger(tasks) },
    { kind: 'setName', name: 'Duban_AsOf', refersTo: "'督办_总览'!$B$1" },
    { kind: 'setName', name: 'Duban_SoonDays', refersTo: "'督办_总览'!$B$2" },
    { kind: 'setName', name: 'Duban_State', refersTo: `'督办_台账'!$D$3:$D$${last}` },
    { kind: 'setName', name: 'Duban_Row', refersTo: `'督办_台账'!$F$3:$F$${last}` },
    highlightChange(tasks),
    { kind: 'setMemory', text: '{"latest":"<>&"}' },
  ];
}

export function highlightChange(tasks: number): Change {
  return {
    kind: 'setHighlights',
    sheet: '任务分解表',
    areas: [
      { top: 2, left: 1, bottom: tasks + 1, right: 2 },
      { top: 2, left: 4, bottom: tasks + 1, right: 4 },
    ],
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
  };
}

export const CLEANING: readonly Change[] = [
  { kind: 'deleteHighlights', sheet: '任务分解表' },
  { kind: 'deleteSheet', key: 'overview' },
  { kind: 'deleteSheet', key: 'ledger' },
  ...['Duban_AsOf', 'Duban_SoonDays', 'Duban_State', 'Duban_Row'].map(
    (name) => ({ kind: 'deleteName', name }) as const,
  ),
  { kind: 'setMemory', text: null },
];
