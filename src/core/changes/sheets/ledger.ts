import { FIRST_ROW, type Draft } from '../draft';
import type { DrawnSheet } from '../drawing';
import { daysWidth } from '../parts/days-width';
import { ledgerRow } from '../parts/ledger-row';
import { ledgerWidths, type LedgerWidths } from '../parts/ledger-widths';
import { lazyRows } from '../parts/lazy-rows';
import { headerRow, page, titleRows, type HeadedColumn } from '../parts/sheet-head';
import { sourceColumn, type SourceColumn } from '../parts/source-cell';
import { stateFormats } from '../parts/state-formats';
import { sheetOrder } from '../source-row';

/** 督办_台账: one row a task, in the order of the source. */
export function ledger(draft: Draft): DrawnSheet {
  const { reading, states } = draft.checked;
  const { tasks } = reading;
  const source = sourceColumn(draft, tasks.length);
  const widths = ledgerWidths(tasks);
  const columns = ledgerColumns(draft, source, widths);
  const head = titleRows(draft, 'ledger', columns);
  const last = FIRST_ROW + tasks.length - 1;
  const draw = ledgerRow(draft, sheetOrder(tasks.map(({ sheet }) => sheet)), source, widths);
  const shown = columns.filter(({ hidden }) => !hidden).length;
  return {
    name: draft.names.ledger,
    columns,
    rows: [
      ...head.rows,
      headerRow(columns),
      ...lazyRows(tasks.length, (i) =>
        draw(tasks[i]!, states[i]!, draft.sequences()[i]!, FIRST_ROW + i),
      ),
    ],
    merges: head.merges,
    freeze: 'D4',
    // Hidden columns included: sorting must carry along what the state formula rests on, and leave what is told by task number.
    filter: { top: 3, left: 1, bottom: last, right: SORTED_COLUMNS },
    conditionalFormats: stateFormats(
      draft,
      { top: FIRST_ROW, left: 12, bottom: last, right: 13 },
      'L',
    ),
    charts: [],
    page: page(draft, last, shown, [3, 3]),
    styles: draft.styles,
  };
}

const SORTED_COLUMNS = 20;

function ledgerColumns(
  { words }: Draft,
  source: SourceColumn,
  widths: LedgerWidths,
): readonly HeadedColumn[] {
  const { ledger: header } = words;
  return [
    { header: header.sequence, width: 6.5, style: 'code' },
    { header: header.category, width: 13, style: 'text' },
    { header: header.task, width: widths.task, style: 'text' },
    { header: header.lead, width: 15, style: 'center' },
    { header: header.support, width: 17, style: 'text' },
    { header: header.leader, width: 9.5, style: 'center' },
    { header: header.person, width: 11.5, style: 'center' },
    { header: header.deadline, width: 13, style: 'code' },
    { header: header.due, width: 11.5, style: 'day' },
    { header: header.progress, width: widths.progress, style: 'text' },
    { header: header.status, width: 9, style: 'center' },
    { header: header.state, width: 12.5, style: 'center' },
    { header: header.days, width: daysWidth(words), style: 'days' },
    { header: header.source, width: source.width, style: source.style },
    { header: header.completedOn, width: 12, style: 'helperDay', hidden: true },
    { header: header.deadlineClass, width: 10, style: 'helper', hidden: true },
    { header: header.next, width: 12, style: 'helperDay', hidden: true },
    { header: header.sourceRow, width: 8, style: 'helper', hidden: true },
    { header: header.number, width: 8, style: 'helper', hidden: true },
    { header: header.sourceColumn, width: 20, style: 'helper', hidden: true },
    { header: '', width: 9, style: 'helper', hidden: true },
    { header: header.number, width: 8, style: 'helper', hidden: true },
    { header: header.state, width: 12, style: 'helper', hidden: true },
    { header: header.code, width: 9, style: 'helper', hidden: true },
  ];
}
