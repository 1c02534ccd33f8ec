import type { TaskState } from '../../checks/state';
import { columnLetter } from '../../grid/address';
import type { PartyTotals } from '../../summaries/party-totals';
import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnCell, DrawnColumn, DrawnRow, DrawnSheet, Formula } from '../drawing';
import { countWhere } from '../formulas/count-where';
import { sentence } from '../formulas/sentence';
import { sheetReference } from '../formulas/sheet-reference';
import { textLiteral } from '../formulas/text-literal';
import { chaseCode, DAYS_OFFSET, urgencyOf } from './chase-code';
import { once } from './once';
import type { PartyTable } from './party-block';
import { partyCounts } from './party-counts';
import { FIRST_PARTY_ROW, partiesOf } from './party-range';
import { countHeaders, countWidth, partyHeader } from './party-header';
import { OTHER_STATES } from './party-states';
import { partyTotalsRow, rateCell } from './party-totals-row';
import { lineCount } from './row-height';
import { noteRow, page, titleRows } from './sheet-head';
import { stateLook } from './state-formats';

const NAME_WIDTH = 20;

/** Totals per unit, leader or person: two header rows, one row a party, 合计 and a note. */
export function partySheet(draft: Draft, table: PartyTable): DrawnSheet {
  const { styles, names } = draft;
  const parties = partiesOf(draft, table);
  const columns = partyColumns(draft, table);
  const width = columns.filter(({ hidden }) => !hidden).length;
  const head = titleRows(draft, table, columns);
  const header = partyHeader(draft, table, width);
  const last = FIRST_PARTY_ROW + parties.length - 1;
  const totalRow = last + 1;
  const isEmpty = parties.length === 0;
  return {
    name: names[table],
    columns,
    rows: [
      ...head.rows,
      ...header.rows,
      ...partyRowsDrawn(draft, table),
      ...(isEmpty ? [] : [partyTotalsRow(draft, table, width, last)]),
      noteRow(
        isEmpty ? draft.words.parties.none[table] : note(draft, table, totalRow),
        columns,
        34,
      ),
    ],
    merges: [
      ...head.merges,
      ...header.merges,
      ...(isEmpty ? [] : [{ top: totalRow, left: 1, bottom: totalRow, right: 2 }]),
      {
        top: totalRow + (isEmpty ? 0 : 1),
        left: 1,
        bottom: totalRow + (isEmpty ? 0 : 1),
        right: width,
      },
    ],
    freeze: 'C5',
    conditionalFormats: isEmpty ? [] : fills(draft, last),
    charts: [],
    page: page(draft, totalRow + (isEmpty ? 0 : 1), width, [3, 4]),
    styles,
  };
}

function partyColumns({ words }: Draft, table: PartyTable): readonly DrawnColumn[] {
  const hidden: DrawnColumn = { width: 9, style: 'helper', hidden: true };
  return [
    { width: 6, style: 'center' },
    { width: NAME_WIDTH, style: 'text' },
    ...countHeaders(words, table).map((header, i): DrawnColumn => ({
      width: countWidth(header),
      style: i === 4 ? 'rate' : 'number',
    })),
    ...(table === 'byUnit'
      ? [{ ...hidden, width: 3 }, ...new Array<DrawnColumn>(5).fill(hidden)]
      : []),
  ];
}

function partyRowsDrawn(draft: Draft, table: PartyTable): readonly DrawnRow[] {
  const counts = partyCounts(draft, table);
  const parties = partiesOf(draft, table);
  const ranks = new Map(
    draft.chase.map(({ unit, items }, i) => [unit, { rank: i + 1, items: items.length }]),
  );
  const support = supportCell(draft);
  const last = FIRST_PARTY_ROW + parties.length - 1;
  return parties.map((party, i) => {
    const row = FIRST_PARTY_ROW + i;
    const { byState, tasks, expected, rate } = party.totals;
    const of = (state: TaskState): Formula => ({
      formula: counts.count(i, row, state),
      value: byState[state],
    });
    const name = party.party ?? draft.words.noParty;
    const cells: DrawnCell[] = [
      i + 1,
      name,
      { formula: counts.count(i, row), value: tasks },
      { formula: `C${row}-SUM(M${row}:O${row})`, value: expected },
      of('completed'),
      of('completedLate'),
      rateCell(draft, row, rate),
      ...OTHER_STATES.map(of),
    ];
    if (table === 'byUnit') {
      const most = urgency(draft, party);
      cells.push(
        support(name, row, draft.units[i]!.supporting),
        { formula: `MAX(0,S${row}-${DAYS_OFFSET})`, value: Math.max(0, most - DAYS_OFFSET) },
        null,
        { formula: counts.urgency(i), value: most },
        {
          formula: `IF(S${row}<=0,"",COUNTIF($S$${FIRST_PARTY_ROW}:$S$${last},">"&S${row})+COUNTIF($S$${FIRST_PARTY_ROW}:S${row},S${row}))`,
          value: ranks.get(party.party)?.rank ?? '',
        },
        { formula: counts.toChase(i), value: ranks.get(party.party)?.items ?? 0 },
        ...places(draft, i),
      );
    } else {
      cells.push({
        formula: `MAX(0,${counts.urgency(i)}-${DAYS_OFFSET})`,
        value: party.longestOverdue,
      });
    }
    return { height: 7 + 16 * lineCount(name, NAME_WIDTH), cells };
  });
}

function urgency({ checked: { states, reading } }: Draft, { tasks }: PartyTotals): number {
  return urgencyOf(tasks.map((i) => chaseCode(states[i]!, reading.tasks[i]!.number)));
}

/** Where its entries in the block of units begin and end. */
function places({ names, units, blocks: { byUnit } }: Draft, i: number): readonly DrawnCell[] {
  const { length } = units[i]!.tasks;
  if (length === 0) return [null, null];
  const [start, column] = [byUnit.starts[i]!, `$${byUnit.column}$`];
  return [start + 1, start + length].map((value) => ({
    formula: `ROWS(${sheetReference(names.assignments)}!${column}${FIRST_ROW}:${column}${FIRST_ROW + value - 1})`,
    value,
  }));
}

/** 配合, and 责任 where somebody else leads; a mere number where not all assignments are listed. */
function supportCell({ assignments, words, parties, listed }: Draft) {
  const helpsAsResponsible = once(() =>
    parties.some(({ assignment }) => assignment?.role === 'responsible' && !assignment.carries),
  );
  const formula = (name: string, row: number): string => {
    const party = { range: assignments('C'), equals: `$B${row}`, text: name };
    const role = (word: string) => ({ range: assignments('E'), equals: textLiteral(word) });
    const support = countWhere([party, role(words.roles.support)]);
    if (!helpsAsResponsible()) return support;
    const helping = { range: assignments('F'), equals: '0' };
    return `${support}+${countWhere([party, role(words.roles.responsible), helping])}`;
  };
  return (name: string, row: number, value: number): DrawnCell =>
    listed < parties.length ? value : { formula: formula(name, row), value };
}

function note(draft: Draft, table: PartyTable, totalRow: number): Formula {
  const { words, checked } = draft;
  const template = {
    byUnit: words.parties.unitNote,
    byLeader: words.parties.leaderNote,
    byPerson: words.parties.personNote,
  };
  const total = partiesOf(draft, table).reduce((sum, { tasks }) => sum + tasks.length, 0);
  return sentence(template[table] + words.rateNote, {
    total: { formula: `C${totalRow}`, value: total },
    tasks: { formula: `COUNT(Duban_Task)`, value: checked.reading.tasks.length },
  });
}

/** 逾期, 临期 and 待核 are filled where there are any. */
function fills(draft: Draft, last: number): DrawnSheet['conditionalFormats'] {
  return (['overdue', 'dueSoon', 'needsReview'] as const).map((state, i) => {
    const column = 8 + i;
    return {
      areas: [{ top: FIRST_PARTY_ROW, left: column, bottom: last, right: column }],
      formula: `${columnLetter(column)}${FIRST_PARTY_ROW}>0`,
      look: { fill: stateLook(draft, state)!.fill! },
    };
  });
}
