import type { Draft } from '../draft';
import type { DrawnConditionalFormat, DrawnSheet, Formula } from '../drawing';
import { sentence } from '../formulas/sentence';
import { textLiteral } from '../formulas/text-literal';
import {
  COUNT_CELL,
  FIRST_LISTED_ROW,
  LEADER_WIDTH,
  listedItems,
  listRow,
  MOST_LISTED,
  type Listed,
} from '../parts/chase-list';
import { daysWidth } from '../parts/days-width';
import { partyRange } from '../parts/party-range';
import { blanks, headerRow, page, titleRows, type HeadedColumn } from '../parts/sheet-head';
import { sourceColumn } from '../parts/source-cell';
import { stateLook } from '../parts/state-formats';

const WIDTH = 10;

/** 督办_逾期临期: a live list, units by their most urgent task, inside by days past due. */
export function toChaseSheet(draft: Draft): DrawnSheet {
  const columns = chaseColumns(draft);
  const head = titleRows(draft, 'toChase', columns);
  const items = listedItems(draft);
  const total = draft.chase.reduce((sum, group) => sum + group.items.length, 0);
  const possible = possibleItems(draft);
  const draw = listRow(draft, items);
  const listed = Math.min(MOST_LISTED, possible);
  const last = FIRST_LISTED_ROW + Math.max(listed, 1) - 1;
  const filled = FIRST_LISTED_ROW + items.length - 1;
  return {
    name: draft.names.toChase,
    columns,
    rows: [
      ...head.rows,
      {
        height: 34,
        style: 'note',
        cells: [
          summary(draft, total, possible > MOST_LISTED),
          ...blanks(WIDTH - 1),
          {
            value: { formula: `SUM(${partyRange(draft, 'byUnit')('U')})`, value: total },
            style: 'helper',
          },
        ],
      },
      headerRow(columns),
      ...Array.from({ length: listed }, (_, i) => draw(i)),
    ],
    merges: [...head.merges, { top: 3, left: 1, bottom: 3, right: WIDTH }],
    freeze: 'A5',
    conditionalFormats: listed === 0 ? [] : chaseFormats(draft, last),
    charts: [],
    page: page(draft, Math.max(filled, FIRST_LISTED_ROW - 1), WIDTH, [4, 4]),
    styles: draft.styles,
  };
}

function chaseColumns(draft: Draft): readonly HeadedColumn[] {
  const { toChase: header } = draft.words;
  const hidden = { header: '', width: 9, style: 'helper', hidden: true } as const;
  const { width } = sourceColumn(draft, MOST_LISTED);
  return [
    { header: header.number, width: 6, style: 'listedCenter' },
    { header: header.unit, width: 18, style: 'listedCenter' },
    { header: header.task, width: 46, style: 'listed' },
    { header: header.leader, width: LEADER_WIDTH, style: 'listedCenter' },
    { header: header.person, width: 11.5, style: 'listedCenter' },
    { header: header.due, width: 12, style: 'listedDay' },
    { header: header.state, width: 11, style: 'listedCenter' },
    { header: header.days, width: daysWidth(draft.words), style: 'listedDays' },
    { header: header.progress, width: 32, style: 'listed' },
    { header: header.source, width, style: 'listedLink' },
    hidden,
    hidden,
    hidden,
    hidden,
  ];
}

/** Carried tasks that are open and dated, so that on some day they may have to be chased. */
function possibleItems({ checked, units }: Draft): number {
  const closed = ['completed', 'completedLate', 'deferred', 'cancelled'];
  const isPossible = (i: number) =>
    checked.reading.tasks[i]!.deadline.due !== null && !closed.includes(checked.states[i]!.state);
  return units.reduce((sum, { tasks }) => sum + tasks.filter(isPossible).length, 0);
}

function summary(draft: Draft, total: number, isCut: boolean): Formula {
  const { words, checked, units } = draft;
  const column = partyRange(draft, 'byUnit');
  const count = (state: Listed['state']) =>
    units.reduce((sum, { totals }) => sum + totals.byState[state], 0);
  const days = { formula: 'Duban_SoonDays', value: checked.settings.dueSoonDays };
  const nothing = sentence(words.toChase.nothing, { days });
  const listed = sentence(words.toChase.summary, {
    total: { formula: COUNT_CELL, value: total },
    overdue: { formula: `SUM(${column('H')})`, value: count('overdue') },
    dueSoon: { formula: `SUM(${column('I')})`, value: count('dueSoon') },
    days,
  });
  const text = {
    formula: `IF(${COUNT_CELL}=0,${nothing.formula},${listed.formula})`,
    value: total === 0 ? nothing.value : listed.value,
  };
  if (!isCut) return text;
  const more = Math.max(0, total - MOST_LISTED);
  const left = sentence(words.toChase.left, {
    count: { formula: `(${COUNT_CELL}-${MOST_LISTED})`, value: more },
  });
  return {
    formula: `${text.formula}&IF(${COUNT_CELL}>${MOST_LISTED},${left.formula},"")`,
    value: `${text.value}${more > 0 ? left.value : ''}`,
  };
}

/** Borders and fills come and go with the rows; LibreOffice applies the first true format only, so each says all. */
function chaseFormats(draft: Draft, last: number): readonly DrawnConditionalFormat[] {
  const area = (left: number, right: number) => ({
    top: FIRST_LISTED_ROW,
    left,
    bottom: last,
    right,
  });
  const states = (['overdue', 'dueSoon'] as const).map((state) => ({
    areas: [area(7, 8)],
    formula: `$G${FIRST_LISTED_ROW}=${textLiteral(draft.words.states[state])}`,
    look: { ...stateLook(draft, state)!, border: true },
  }));
  const rows = {
    areas: [area(1, 6), area(9, 10)],
    formula: `$L${FIRST_LISTED_ROW}<>""`,
    look: { border: true },
  };
  return [...states, rows];
}
