import { reviewFindings, type ReviewFinding } from '../../summaries/review';
import { textAt } from '../../summaries/text-at';
import { taskText } from '../../summaries/task-text';
import type { Draft } from '../draft';
import type { DrawnRow, DrawnSheet, Formula } from '../drawing';
import { fill, sentence } from '../formulas/sentence';
import { textLiteral } from '../formulas/text-literal';
import { briefTask, excerpt } from '../parts/excerpt';
import { rowHeight } from '../parts/row-height';
import { headerRow, noteRow, page, titleRows, type HeadedColumn } from '../parts/sheet-head';
import { sourceColumn } from '../parts/source-cell';
import { stateFormats } from '../parts/state-formats';
import { taskCells } from '../parts/task-cells';
import type { Explanation } from '../sheet-words';

const MOST_LISTED = 2_000;
const FIRST = 4;

/** 督办_待核: what could not be read or contradicts itself, with its cell, the reason and what to do. */
export function reviewSheet(draft: Draft): DrawnSheet {
  const { checked, names, styles } = draft;
  const all = reviewFindings(checked);
  const items = all.slice(0, MOST_LISTED);
  const columns = reviewColumns(draft);
  const width = columns.length;
  const head = titleRows(draft, 'review', columns);
  const draw = reviewRow(draft);
  const last = FIRST + items.length - 1;
  const noteAt = last + 1;
  return {
    name: names.review,
    columns,
    rows: [
      ...head.rows,
      headerRow(columns),
      ...items.map(draw),
      noteRow(note(draft, items, all.length), columns, 24),
    ],
    merges: [...head.merges, { top: noteAt, left: 1, bottom: noteAt, right: width }],
    freeze: 'A4',
    conditionalFormats:
      items.length === 0
        ? []
        : stateFormats(draft, { top: FIRST, left: 8, bottom: last, right: 8 }, 'H'),
    charts: [],
    page: page(draft, noteAt, width, [3, 3]),
    styles,
  };
}

function reviewColumns(draft: Draft): readonly HeadedColumn[] {
  const { review: header } = draft.words;
  return [
    { header: header.number, width: 6, style: 'center' },
    { header: header.sequence, width: 9.5, style: 'code' },
    { header: header.task, width: 36, style: 'text' },
    {
      header: header.cell,
      width: Math.max(9, sourceColumn(draft, MOST_LISTED).width),
      style: 'link',
    },
    { header: header.text, width: 26, style: 'text' },
    { header: header.problem, width: 32, style: 'text' },
    { header: header.advice, width: 32, style: 'text' },
    { header: header.state, width: 12.5, style: 'center' },
  ];
}

function reviewRow(draft: Draft): (item: ReviewFinding, i: number) => DrawnRow {
  const { words, checked } = draft;
  const { tasks } = checked.reading;
  const textOf = textAt(checked.reading);
  const source = sourceColumn(draft, MOST_LISTED);
  const { state } = taskCells(draft);
  return ({ at, index, because }, i) => {
    const text = excerpt(textOf(at), '');
    const task = index === null ? null : tasks[index]!;
    const sequence = index === null ? null : draft.sequences()[index]!;
    const about = task ? briefTask(taskText(task, words.joint)) : '';
    const { problem, advice }: Explanation =
      because.kind === 'diagnostic'
        ? words.review.diagnostic(because.diagnostic)
        : words.review.reason(because.reason);
    return {
      height: rowHeight([
        [sequence ?? '', 9.5],
        [about, 36],
        source.block(at.sheet, at.address),
        [text, 26],
        [problem, 32],
        [advice, 32],
      ]),
      cells: [
        i + 1,
        sequence,
        about || null,
        source.cell(at.sheet, at.address),
        text || words.blank,
        problem,
        advice,
        index === null ? null : state(index),
      ],
    };
  };
}

function note({ words, checked, ledger }: Draft, items: readonly ReviewFinding[], all: number) {
  if (items.length === 0) return words.review.nothing;
  const last = FIRST + items.length - 1;
  const open = textLiteral(words.states.needsReview);
  const isOpen = (i: number) => checked.states[i]!.state === 'needsReview';
  const text = sentence(words.review.summary, {
    count: { formula: `COUNT(A${FIRST}:A${last})`, value: items.length },
    open: {
      formula: `COUNTIF(H${FIRST}:H${last},${open})`,
      value: items.filter(({ index }) => index !== null && isOpen(index)).length,
    },
    ledger: {
      formula: `COUNTIF(${ledger('L')},${open})`,
      value: checked.states.filter((_, i) => isOpen(i)).length,
    },
  });
  if (all === items.length) return text;
  const left = fill(words.review.left, { count: all - items.length });
  return {
    formula: `${text.formula}&${textLiteral(left)}`,
    value: text.value + left,
  } satisfies Formula;
}
