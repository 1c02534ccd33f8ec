import { POINT_RANK } from './mark';
import { isSection, type Section } from './nest';
import type { OutlineRow } from './outline';
import type { Part } from './part';
import { readTask, type TaskRead } from './read-task';
import { isSaidOnly, joinOwners, merge, type Told } from './said';
import { splitAtTails } from './split-at-tails';
import { splitHeading } from './split-heading';
import { takeSaid } from './take-said';
import { takeTails, type Said } from './take-tails';

/** The rows of a breakdown table, and the parts that only introduce them. */
export interface Rows {
  readonly rows: readonly OutlineRow[];
  readonly introductions: readonly Part[];
}

type Item = Part | Section;

/** Coarsest headings become categories where finer ones stand under them, else tasks. */
export function toRows(items: readonly Item[]): Rows {
  const table = rowCollector();
  const hasCategories = items.some(holdsHeadings);
  for (const item of items) {
    if (!isSection(item)) table.addText(null, item, NOTHING);
    else if (hasCategories) addCategory(table, item);
    else table.addTask(null, readTask(item), NOTHING);
  }
  return table;
}

const NOTHING: Told = { owners: [], deadline: null, explicit: false };

function addCategory(table: ReturnType<typeof rowCollector>, { part, items }: Section): void {
  const { head, rest } = splitHeading(part.text);
  const { text: category, ...tail } = takeTails(head);
  const isLine = (item: Item): item is Part => !isSection(item) && isSaidOnly(item);
  const lines = items.filter(isLine).map(({ text }) => takeTails(text));
  const said = lines.reduce<Told>(merge, tail);
  const below = items.filter((item) => !isLine(item));
  if (rest !== '') below.unshift({ ...part, text: rest });
  if (below.length === 0) table.addText(category, { ...part, text: category }, said);
  const firstSection = below.findIndex(isSection);
  const first = table.rows.length;
  below.forEach((item, i) => {
    if (isSection(item)) table.addTask(category, readTask(item), said);
    else if (i < firstSection && !isTask(item.text)) table.introductions.push(item);
    else table.addText(category, item, said);
  });
  const told = table.rows.slice(first);
  if (below.length > 0 && !isKept(tail, told))
    told.forEach((row, i) => (table.rows[first + i] = { ...row, category: head }));
}

/** What is told for all stands in some row; where every row tells its own, it stays in the heading instead. */
function isKept({ owners, deadline }: Told, rows: readonly OutlineRow[]): boolean {
  const parties = new Set(rows.flatMap((row) => row.owners.map(({ party }) => party)));
  return (
    owners.every(({ party }) => parties.has(party)) &&
    (deadline === null || rows.some((row) => row.deadline === deadline))
  );
}

function rowCollector() {
  const rows: OutlineRow[] = [];
  const introductions: Part[] = [];
  let number = 0;
  const addTask = (category: string | null, task: TaskRead, forAll: Told): void => {
    introductions.push(...task.leadIns);
    number++;
    const over = merge(forAll, task);
    const { measures, paragraph } = task;
    const row = { category, task: task.text, number };
    if (measures.length === 0) {
      const { owners, deadline } = over;
      rows.push({ ...row, measure: null, owners, deadline, paragraph });
    }
    const under = measures.map(({ text, owners, deadline, paragraph: at }) => ({
      ...row,
      measure: text,
      owners: joinOwners(over.owners, owners),
      deadline: deadline ?? over.deadline,
      paragraph: at,
    }));
    const named = isKept(task, under)
      ? under
      : under.map((one) => ({ ...one, task: task.written }));
    if (measures.length > 0) rows.push(...named);
  };
  /** A text without a number is a task as it is; 责任单位：… alone speaks of the task above it. */
  const addText = (category: string | null, { text, paragraph }: Part, forAll: Told): void => {
    for (const piece of splitAtTails(text)) {
      const said: Said = takeSaid(piece);
      const last = rows.at(-1);
      if (said.text === '' && last) rows[rows.length - 1] = tellLast(last, said);
      else {
        const nothing = { measures: [], leadIns: [] };
        const task = { ...said, text: said.text || piece, written: piece, paragraph, ...nothing };
        addTask(category, task, forAll);
      }
    }
  };
  return { rows, introductions, addTask, addText };
}

/** What was told before stays: …（责任单位：党政办） and 责任单位：镇纪委 below it are two. */
function tellLast(row: OutlineRow, { owners, deadline }: Told): OutlineRow {
  return { ...row, owners: [...row.owners, ...owners], deadline: deadline ?? row.deadline };
}

function holdsHeadings(item: Item): boolean {
  const isHeading = (one: Item): boolean =>
    isSection(one) && one.rank < POINT_RANK && !one.part.inline;
  return isSection(item) && item.items.some(isHeading);
}

/** A text before the first numbered task is one itself where it names somebody or a time. */
function isTask(text: string): boolean {
  const { explicit, deadline } = takeSaid(text);
  return explicit || deadline !== null;
}
