import type { Task } from '../../tasks/task';
import { taskText } from '../../summaries/task-text';
import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnRow, Formula } from '../drawing';
import { sheetReference } from '../formulas/sheet-reference';
import { textLiteral } from '../formulas/text-literal';
import { chaseCode, numberInCode } from './chase-code';
import { partyRange } from './party-range';
import { sharedLinkColumn } from './link-column';
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
  /** Of the unit in its table, and of the item in the unit; both from 1. */
  readonly at: number;
  readonly place: number;
  readonly state: 'overdue' | 'dueSoon';
  readonly days: number;
}

/** The first items of the list. */
export function listedItems({ chase, units }: Draft): readonly Listed[] {
  const positions = new Map(units.map(({ party }, i) => [party, i + 1]));
  const listed: Listed[] = [];
  for (const { unit, items } of chase) {
    const at = positions.get(unit)!;
    for (const [i, item] of items.entries()) {
      if (listed.length === MOST_LISTED) return listed;
      listed.push({ ...item, unit, at, place: i + 1 });
    }
  }
  return listed;
}

/** The codes of all units. */
function codeRange({ names, blocks: { byUnit } }: Draft): string {
  const last = FIRST_ROW + byUnit.tasks.length - 1;
  return `${sheetReference(names.assignments)}!$${byUnit.column}$${FIRST_ROW}:$${byUnit.column}$${last}`;
}

/** Draws the rows of the list; those beyond the items of today are empty until another day fills them. */
export function listRow(draft: Draft, items: readonly Listed[]): (i: number) => DrawnRow {
  const { ledger, words, checked, options } = draft;
  const { tasks } = checked.reading;
  const codes = codeRange(draft);
  const sharedColumn = sharedLinkColumn(tasks);
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
    const here = (column: string) => `INDEX(${unit(column)},$N${row})`;
    const above = row - 1;
    const unitHere =
      i === 0
        ? `MATCH(1,${unit('T')},0)`
        : `IF(L${above}<INDEX(${unit('U')},N${above}),N${above},MATCH(INDEX(${unit('T')},N${above})+1,${unit('T')},0))`;
    const isNext = items[i - 1]?.unit === item?.unit;
    return {
      height: item ? Math.max(LISTED_HEIGHT, heightOf(item)) : LISTED_HEIGHT,
      cells: [
        cell(String(i + 1), () => i + 1),
        cell(i === 0 ? here('B') : `IF($N${row}=$N${row - 1},"",${here('B')})`, (of) =>
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
          `HYPERLINK(${sharedColumn === null ? from('T') : textLiteral(sharedColumn)}&MOD(${from('R')},10^7),${from('N')})`,
          (_, task) => source.text(task.sheet, deadlinePlace(task)),
        ),
        cell(
          `LARGE(INDEX(${codes},${here('V')}):INDEX(${codes},${here('W')}),L${row})`,
          ({ index }, { number }) => chaseCode(checked.states[index]!, number),
        ),
        {
          formula: `IF(N${row}="","",${i === 0 ? '1' : `IF(N${row}=N${row - 1},L${row - 1}+1,1)`})`,
          value: item?.place ?? '',
        },
        cell(`MATCH(${numberInCode(`K${row}`)},Duban_Task,0)`, ({ index }) => index + 1),
        {
          formula: `IF(${i + 1}>${COUNT_CELL},"",${unitHere})`,
          value: item?.at ?? '',
        },
      ],
    };
  };
}
