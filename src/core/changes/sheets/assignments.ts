import { ownerCell } from '../../checks/cells-of';
import { numberedAddress } from '../../grid/address';
import { carries } from '../../summaries/party-rows';
import { taskText } from '../../summaries/task-text';
import type { PartyRole } from '../../tasks/assignments/assignment';
import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../drawing';
import { blockCells } from '../parts/block-cells';
import { briefTask, excerpt } from '../parts/excerpt';
import { rowHeight, type Block } from '../parts/row-height';
import { latest } from '../parts/latest';
import { lazyRows } from '../parts/lazy-rows';
import { headerRow, page, titleRows, type HeadedColumn } from '../parts/sheet-head';
import { sourceColumn, type SourceColumn } from '../parts/source-cell';
import { stateFormats } from '../parts/state-formats';
import { taskCells } from '../parts/task-cells';
import type { PartyKind } from '../sheet-words';

/** 督办_责任分工: one row a task × party × role; ledger order, then lead to person. */
export function assignments(draft: Draft): DrawnSheet {
  const source = sourceColumn(draft, draft.parties.length);
  const columns = assignmentColumns(draft, source);
  const head = titleRows(draft, 'assignments', columns);
  const last = FIRST_ROW + draft.parties.length - 1;
  const shown = columns.filter(({ hidden }) => !hidden).length;
  return {
    name: draft.names.assignments,
    columns,
    rows: [...head.rows, headerRow(columns), ...assignmentRows(draft, source)],
    merges: head.merges,
    freeze: 'A4',
    // The blocks beyond it must stay where they are when the rows are sorted.
    filter: { top: 3, left: 1, bottom: last, right: SORTED_COLUMNS },
    conditionalFormats: stateFormats(
      draft,
      { top: FIRST_ROW, left: 7, bottom: last, right: 7 },
      'G',
    ),
    charts: [],
    page: page(draft, last, shown, [3, 3]),
    styles: draft.styles,
  };
}

const SORTED_COLUMNS = 9;

function assignmentColumns({ words }: Draft, source: SourceColumn): readonly HeadedColumn[] {
  const header = words.assignments;
  const block = [header.state, header.chaseDays];
  const hidden = { width: 9, style: 'helper', hidden: true } as const;
  return [
    { header: header.sequence, width: 7, style: 'code' },
    { header: header.task, width: 58, style: 'text' },
    { header: header.party, width: 18, style: 'center' },
    { header: header.kind, width: 8, style: 'center' },
    { header: header.role, width: 11, style: 'center' },
    { header: header.carries, width: 7, style: 'yes' },
    { header: header.state, width: 13, style: 'center' },
    { header: header.text, width: 32, style: 'text' },
    { header: header.source, width: source.width, style: source.style },
    { ...hidden, header: '' },
    ...[header.number, header.sortKey, ...block, ...block, ...block].map((of) => ({
      ...hidden,
      header: of,
    })),
  ];
}

function assignmentRows(draft: Draft, source: SourceColumn): readonly DrawnRow[] {
  const { checked, words, parties } = draft;
  const { tasks } = checked.reading;
  const { state } = taskCells(draft);
  const addBlocks = blockCells(draft);
  // the rows of a task follow each other
  const taskOf = latest((index) => {
    const text = briefTask(taskText(tasks[index]!, words.joint));
    const blocks: readonly Block[] = [
      [draft.sequences()[index] ?? '', 7],
      [text, 58],
    ];
    return { text, height: rowHeight(blocks), state: state(index) };
  });
  return lazyRows(parties.length, (i) => {
    const { index, assignment } = parties[i]!;
    const task = tasks[index]!;
    const { text, height, state } = taskOf(index);
    const name = assignment?.countedAs;
    const written = excerpt(assignment?.text ?? '', assignment?.party ?? '');
    const address = assignment ? numberedAddress(ownerCell(task, assignment)) : `A${task.row}`;
    const cells: DrawnCell[] = [
      draft.sequences()[index]!,
      text,
      name ?? words.noParty,
      assignment ? words.kinds[KIND[assignment.role]] : words.notApplicable,
      assignment ? words.roles[assignment.role] : words.notApplicable,
      carries(assignment) ? 1 : 0,
      state,
      written || null,
      source.cell(task.sheet, address),
      null,
    ];
    addBlocks(cells, i);
    return {
      height: Math.max(
        height,
        rowHeight([[name ?? '', 18], [written, 32], source.block(task.sheet, address)]),
      ),
      cells,
    };
  });
}

const KIND: Readonly<Record<PartyRole, PartyKind>> = {
  lead: 'unit',
  responsible: 'unit',
  support: 'unit',
  supervisor: 'unit',
  leader: 'leader',
  person: 'person',
  contact: 'person',
};
