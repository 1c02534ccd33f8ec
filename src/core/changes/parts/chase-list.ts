import type { Task } from '../../tasks/task';
import { taskText } from '../../summaries/task-text';
import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnRow, Formula } from '../drawing';
import { sheetReference } from '../formulas/sheet-reference';
import { textLiteral } from '../formulas/text-literal';
import { chaseKey, placeOfKey } from './chase-key';
import { UNIT_COLUMNS } from './party-block';
import { partyRange } from './party-range';
import { progressWritten } from './progress-written';
import { rowHeight } from './row-height';
import { serialValue } from './serial-value';
import { deadlinePlace, sourceColumn } from './source-cell';
import { taskParties } from './task-parties';

/** First row of the list in 督办_逾期临期. */
export const FIRST_LISTED_ROW = 5;
/** Rows of the list; what goes beyond is counted in the note. */
export const MOST_LISTED = 500;
/** Points of a row that another day may fill with any task. */
const LISTED_HEIGHT = 38;
/** 责任领导 in one line. */
export const LEADER_WIDTH = 9.5;
/** Cell with the number of items to chase. */
export const COUNT_CELL = '$K$3';

/** An item of the list. */
export interface Listed {
  readonly unit: string | null;
  readonly index: number;
  /** In the unit block, from 0. */
  readonly place: number;
  readonly state: 'overdue' | 'dueSoon';
  readonly days: number;
}

/** The first items of the list, each with its place in the unit block. */
export function listedItems({ chase, units, blocks }: Draft): readonly Listed[] {
  const positions = new Map(units.map(({ party }, i) => [party, i]));
  const listed: Listed[] = [];
  for (const { unit, items } of chase) {
    const i = positions.get(unit)!;
    const places = new Map(
      units[i]!.tasks.map((index, k) => [index, blocks.byUnit.starts[i]! + k]),
    );
    for (const item of items) {
      if (listed.length === MOST_LISTED) return listed;
      listed.push({ ...item, unit, place: places.get(item.index)! });
    }
  }
  return listed;
}

/** A column of the unit block. */
export function blockRange({ names, blocks }: Draft, letter: string): string {
  const last = FIRST_ROW + blocks.byUnit.tasks.length - 1;
  return `${sheetReference(names.assignments)}!$${letter}$${FIRST_ROW}:$${letter}$${last}`;
}

/** Draws the rows of the list; those beyond the items of today are empty until another day fills them. */
export function listRow(draft: Draft, items: readonly Listed[]): (i: number) => DrawnRow {
  const { ledger, words, checked, options } = draft;
  const { tasks } = checked.reading;
  const key = chaseKey(draft);
  const keys = blockRange(draft, UNIT_COLUMNS.key);
  const numbers = blockRange(draft, UNIT_COLUMNS.number);
  const unit = partyRange(draft, 'byUnit');
  const source = sourceColumn(draft, MOST_LISTED);
  const named = ({ unit }: Listed) => unit ?? words.noParty;
  const heightOf = (item: Listed): number => {
    const task = tasks[item.index]!;
    const { leader, person } = taskParties(task, words.separator);
    return rowHeight([
      [named(item), 18],
      [taskText(task, words.joint), 46],
      [leader, LEADER_WIDTH],
      [person, 11.5],
      [progressWritten(task), 32],
      source.block(task.sheet, deadlinePlace(task)),
    ]);
  };
  return (i) => {
    const row = FIRST_LISTED_ROW + i;
    const item = items[i];
    const from = (column: string) => `INDEX(${ledger(column)},$M${row})`;
    const cell = (
      formula: string,
      value: (item: Listed, task: Task) => string | number,
    ): Formula => ({
      formula: `IF($L${row}="","",${formula})`,
      value: item ? value(item, tasks[item.index]!) : '',
    });
    const isNext = items[i - 1]?.unit === item?.unit;
    return {
      height: item ? Math.max(LISTED_HEIGHT, heightOf(item)) : LISTED_HEIGHT,
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
        cell(`HYPERLINK(${from('T')}&MOD(${from('R')},10^7),${from('N')})`, (_, task) =>
          source.text(task.sheet, deadlinePlace(task)),
        ),
        {
          formula: `IF(${i + 1}>${COUNT_CELL},"",SMALL(${keys},${i + 1}))`,
          value: item ? key(item.place).value : '',
        },
        {
          formula: `IF(K${row}="","",${placeOfKey(`K${row}`)})`,
          value: item ? item.place + 1 : '',
        },
        cell(`MATCH(INDEX(${numbers},L${row}),Duban_Task,0)`, ({ index }) => index + 1),
        cell(`INDEX(${unit('B')},MATCH(INT(K${row}/10^12),${unit('T')},0))`, named),
      ],
    };
  };
}
