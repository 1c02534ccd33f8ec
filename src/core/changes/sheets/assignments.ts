import { ownerCell } from '../../checks/cells-of';
import { numberedAddress } from '../../grid/address';
import { carries } from '../../summaries/party-rows';
import { taskText } from '../../summaries/task-text';
import type { PartyRole } from '../../tasks/assignments/assignment';
import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../drawing';
import { fill } from '../formulas/sentence';
import { blockCells } from '../parts/block-cells';
import { briefTask, excerpt } from '../parts/excerpt';
import { rowHeight, type Block } from '../parts/row-height';
import { latest } from '../parts/latest';
import { lazyRows } from '../parts/lazy-rows';
import { blanks, headerRow, page, titleRows, type HeadedColumn } from '../parts/sheet-head';
import { sourceColumn, type SourceColumn } from '../parts/source-cell';
import { stateFormats } from '../parts/state-formats';
import { taskCells } from '../parts/task-cells';
import type { PartyKind } from '../sheet-words';

/** 督办_责任分工: one row a task × party × role; ledger order, then lead to person. */
export function assignments(draft: Draft): DrawnSheet {
  const source = sourceColumn(draft, draft.listed);
  const columns = assignmentColumns(draft, source);
  const head = titleRows(draft, 'assignments', columns, leftOut(draft));
  const last = FIRST_ROW + draft.listed - 1;
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
/** Columns before those of the blocks. */
const HIDDEN_FROM = 10;
/** Of rows that hold blocks only. */
const NO_STYLE = '';

function assignmentColumns({ words }: Draft, source: SourceColumn): readonly HeadedColumn[] {
  const header = words.assignments;
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
    ...[header.code, header.code, header.code].map((of) => ({ ...hidden, header: of })),
  ];
}

/** How many are listed where it is not all of them. */
function leftOut({ listed, parties, words, names }: Draft): string | null {
  const { length: total } = parties;
  if (listed === total) return null;
  return fill(words.assignmentsLeftOut, { listed, total, ledger: names.ledger });
}

function assignmentRows(draft: Draft, source: SourceColumn): readonly DrawnRow[] {
  const { checked, words, parties, listed, blocks } = draft;
  const entries = Object.values(blocks).map((block) => block.tasks.length);
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
  return lazyRows(Math.max(listed, ...entries), (i) => {
    if (i >= listed) {
      const cells: DrawnCell[] = blanks(HIDDEN_FROM);
      addBlocks(cells, i);
      return { style: NO_STYLE, cells };
    }
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
