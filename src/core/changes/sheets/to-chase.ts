import { taskText } from '../../summaries/task-text';
import { toChase } from '../../summaries/to-chase';
import type { Task } from '../../tasks/task';
import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnConditionalFormat, DrawnRow, DrawnSheet, Formula } from '../drawing';
import { sentence } from '../formulas/sentence';
import { sheetReference } from '../formulas/sheet-reference';
import { textLiteral } from '../formulas/text-literal';
import { chaseKey, placeOfKey } from '../parts/chase-key';
import { progressWritten } from '../parts/progress-written';
import {
  blanks,
  headerRow,
  noteRow,
  page,
  titleRows,
  type HeadedColumn,
} from '../parts/sheet-head';
import { stateLook } from '../parts/state-formats';
import { serialValue } from '../parts/serial-value';
import { deadlinePlace } from '../parts/source-cell';
import { taskParties } from '../parts/task-parties';
import { partyRange } from '../parts/party-range';
import { sheetOrder } from '../source-row';

/** Rows of the list; what goes beyond is counted in the note. */
export const MOST_LISTED = 500;
const FIRST = 5;
const WIDTH = 10;
/** Cell with the number of items to chase. */
const COUNT = '$K$3';

/** 督办_逾期临期: a live list, units by their most urgent task, inside by days past due. */
export function toChaseSheet(draft: Draft): DrawnSheet {
  const columns = chaseColumns(draft);
  const head = titleRows(draft, 'toChase', columns);
  const items = chaseItems(draft);
  const draw = listRow(draft, items);
  const listed = Math.min(MOST_LISTED, possibleItems(draft));
  const last = FIRST + Math.max(listed, 1) - 1;
  const filled = FIRST + Math.min(items.length, listed) - 1;
  return {
    name: draft.names.toChase,
    columns,
    rows: [
      ...head.rows,
      {
        ...noteRow(summary(draft, items), WIDTH, 34),
        cells: [
          summary(draft, items),
          ...blanks(WIDTH - 1),
          {
            value: { formula: `COUNT(${blockRange(draft, 'P')})`, value: items.length },
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
    page: page(draft, Math.max(filled, FIRST - 1), WIDTH, [4, 4]),
    styles: draft.styles,
  };
}

function chaseColumns({ words: { toChase: header } }: Draft): readonly HeadedColumn[] {
  const hidden = { header: '', width: 9, style: 'helper', hidden: true } as const;
  return [
    { header: header.number, width: 6, style: 'listedCenter' },
    { header: header.unit, width: 18, style: 'listedCenter' },
    { header: header.task, width: 46, style: 'listed' },
    { header: header.leader, width: 9, style: 'listedCenter' },
    { header: header.person, width: 11.5, style: 'listedCenter' },
    { header: header.due, width: 12, style: 'listedDay' },
    { header: header.state, width: 11, style: 'listedCenter' },
    { header: header.days, width: 12, style: 'listedDays' },
    { header: header.progress, width: 32, style: 'listed' },
    { header: header.source, width: 8, style: 'listedLink' },
    hidden,
    hidden,
    hidden,
    hidden,
  ];
}

/** Carried tasks that are open and dated, so that on some day they may have to be chased. */
function possibleItems({ checked, blocks }: Draft): number {
  const closed = ['completed', 'completedLate', 'deferred', 'cancelled'];
  return blocks.byUnit.entries.filter(
    ({ index }) =>
      checked.reading.tasks[index]!.deadline.due !== null &&
      !closed.includes(checked.states[index]!.state),
  ).length;
}

interface Listed {
  readonly unit: string | null;
  readonly index: number;
  /** In the unit block, from 0. */
  readonly place: number;
  readonly state: 'overdue' | 'dueSoon';
  readonly days: number;
}

function chaseItems({ checked, units, blocks }: Draft): readonly Listed[] {
  const places = new Map(
    blocks.byUnit.entries.map(({ party, index }, place) => [`${party} ${index}`, place]),
  );
  const positions = new Map(units.map(({ party }, i) => [party, i]));
  return toChase(checked, units).flatMap(({ unit, items }) =>
    items.map((item) => ({
      ...item,
      unit,
      place: places.get(`${positions.get(unit)!} ${item.index}`)!,
    })),
  );
}

function summary(draft: Draft, items: readonly Listed[]): Formula {
  const { words, checked } = draft;
  const column = partyRange(draft, 'byUnit');
  const count = (state: Listed['state']) => items.filter((item) => item.state === state).length;
  const text = sentence(words.toChase.summary, {
    total: { formula: COUNT, value: items.length },
    overdue: { formula: `SUM(${column('H')})`, value: count('overdue') },
    dueSoon: { formula: `SUM(${column('I')})`, value: count('dueSoon') },
    days: { formula: 'Duban_SoonDays', value: checked.settings.dueSoonDays },
  });
  if (possibleItems(draft) <= MOST_LISTED) return text;
  const more = Math.max(0, items.length - MOST_LISTED);
  const left = sentence(words.toChase.left, {
    count: { formula: `(${COUNT}-${MOST_LISTED})`, value: more },
  });
  return {
    formula: `${text.formula}&IF(${COUNT}>${MOST_LISTED},${left.formula},"")`,
    value: `${text.value}${more > 0 ? left.value : ''}`,
  };
}

/** A column of the unit block. */
function blockRange({ names, blocks }: Draft, letter: string): string {
  const last = FIRST_ROW + blocks.byUnit.entries.length - 1;
  return `${sheetReference(names.assignments)}!$${letter}$${FIRST_ROW}:$${letter}$${last}`;
}

/** Draws the rows of the list; those beyond the items of today are empty until another day fills them. */
function listRow(draft: Draft, items: readonly Listed[]): (i: number) => DrawnRow {
  const { ledger, words, checked, options } = draft;
  const { tasks } = checked.reading;
  const key = chaseKey(draft);
  const keys = blockRange(draft, 'P');
  const positions = blockRange(draft, 'M');
  const unit = partyRange(draft, 'byUnit');
  const oneSheet = sheetOrder(tasks.map(({ sheet }) => sheet)).size === 1;
  return (i) => {
    const row = FIRST + i;
    const item = items[i];
    const from = (column: string) => `INDEX(${ledger(column)},$M${row})`;
    const cell = (
      formula: string,
      value: (item: Listed, task: Task) => string | number,
    ): Formula => ({
      formula: `IF($L${row}="","",${formula})`,
      value: item ? value(item, tasks[item.index]!) : '',
    });
    const named = ({ unit }: Listed) => unit ?? words.noParty;
    const isNext = items[i - 1]?.unit === item?.unit;
    return {
      height: 38,
      cells: [
        cell(String(i + 1), () => i + 1),
        cell(i === 0 ? `$N${row}` : `IF($N${row}=$N${row - 1},"",$N${row})`, (of) =>
          i > 0 && isNext ? '' : named(of),
        ),
        cell(`${from('C')}&""`, (_, task) => taskText(task, words.joint)),
        cell(`${from('F')}&""`, (_, task) => taskParties(task, words.separator).leader),
        cell(`${from('G')}&""`, (_, task) => taskParties(task, words.separator).person),
        cell(from('I'), (_, { deadline }) => serialValue(deadline.due!, options)),
        cell(from('L'), ({ state }) => words.states[state]),
        cell(from('M'), ({ days }) => days),
        cell(
          `IF(${from('J')}="",${textLiteral(words.blank)},${from('J')})`,
          (_, task) => progressWritten(task) || words.blank,
        ),
        cell(
          `HYPERLINK(${from('T')}&MOD(${from('R')},10^7),${from('N')})`,
          (_, task) => (oneSheet ? '' : `${task.sheet}!`) + deadlinePlace(task),
        ),
        {
          formula: `IF(${i + 1}>${COUNT},"",SMALL(${keys},${i + 1}))`,
          value: item ? key(item.place, '').value : '',
        },
        {
          formula: `IF(K${row}="","",${placeOfKey(`K${row}`)})`,
          value: item ? item.place + 1 : '',
        },
        cell(`INDEX(${positions},L${row})`, ({ index }) => index + 1),
        cell(`INDEX(${unit('B')},MATCH(INT(K${row}/10^12),${unit('T')},0))`, named),
      ],
    };
  };
}

/** Borders and fills come and go with the rows; LibreOffice applies the first true format only, so each says all. */
function chaseFormats(draft: Draft, last: number): readonly DrawnConditionalFormat[] {
  const area = (left: number, right: number) => ({ top: FIRST, left, bottom: last, right });
  const states = (['overdue', 'dueSoon'] as const).map((state) => ({
    areas: [area(7, 8)],
    formula: `$G${FIRST}=${textLiteral(draft.words.states[state])}`,
    look: { ...stateLook(draft, state)!, border: true },
  }));
  const rows = {
    areas: [area(1, 6), area(9, 10)],
    formula: `$L${FIRST}<>""`,
    look: { border: true },
  };
  return [...states, rows];
}
