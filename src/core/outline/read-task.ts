import { isSection, type Section } from './nest';
import type { Part } from './part';
import { isSaidOnly, merge, type Told } from './said';
import { splitAtTails } from './split-at-tails';
import { splitHeading } from './split-heading';
import { takeSaid } from './take-said';
import { takeTails, type Said } from './take-tails';

/** A measure with what its text says of owners and time. */
export interface Measure extends Said {
  readonly paragraph: number;
}

/** A heading with its measures; none where the heading is all there is. */
export interface TaskRead extends Said {
  /** The heading with its tail. */
  readonly written: string;
  readonly paragraph: number;
  readonly measures: readonly Measure[];
  /** Lead-ins that only announce points: 重点抓好以下工作： */
  readonly leadIns: readonly Part[];
}

type Item = Part | Section;

const LEAD_IN = /[：:]$/;
/** Longer ones are texts with points of their own. */
const LONGEST_HEADING = 45;

/** Reads a section as one task; what stands below it, however deep, are its measures. */
export function readTask(section: Section): TaskRead {
  const { part, items } = section;
  const { head, rest } = splitHeading(part.text);
  const read = measureReader();
  const own = rest === '' ? [] : [{ ...part, mark: null, text: rest }];
  const told = read.items([...own, ...items], '');
  const task = told.reduce<Said>(merge, takeSaid(head));
  const { leadIns, measures } = read;
  const written = head;
  return { ...shared(task, items, measures), written, paragraph: part.paragraph, leadIns };
}

function measureReader() {
  const measures: Measure[] = [];
  const leadIns: Part[] = [];
  const add = (text: string, { paragraph }: Part): void => {
    for (const piece of splitAtTails(text)) {
      const said = takeSaid(piece);
      measures.push({ ...said, text: closed(said.text || piece), paragraph });
    }
  };
  /** Gives what lines tell of all these items. */
  const readItems = (items: readonly Item[], prefix: string): Told[] => {
    const told: Told[] = [];
    items.forEach((item, i) => {
      if (isSection(item)) readSection(item, prefix);
      else if (isSaidOnly(item)) told.push(takeTails(item.text));
      else if (isLeadIn(item.text, items[i + 1])) leadIns.push(item);
      else add(prefix + item.text, item);
    });
    return told;
  };
  const readSection = ({ part, items }: Section, prefix: string): void => {
    const { head, rest } = splitHeading(part.text);
    const isTitle = rest === '' && head.length <= LONGEST_HEADING;
    if (isLeadIn(rest, items[0])) leadIns.push({ ...part, text: rest });
    else if (items.length === 0 || !isTitle) add(prefix + part.text, part);
    const first = measures.length;
    const told = readItems(items, isTitle || rest !== '' ? `${prefix}${head}：` : prefix);
    for (let i = first; i < measures.length; i++)
      measures[i] = told.reduce<Measure>(mergeUnder, measures[i]!);
  };
  return { measures, leadIns, items: readItems };
}

/** `more` is told for all: what is told of one goes before it. */
function mergeUnder<T extends Told>(one: T, more: Told): T {
  const { owners, deadline } = merge(more, one);
  return { ...one, owners, deadline };
}

/** The tail at the end of 一是…；二是…；三是…。（党政办牵头） in one paragraph speaks of all its points. */
function shared(
  task: Said,
  items: readonly Item[],
  measures: readonly Measure[],
): Said & Pick<TaskRead, 'measures'> {
  const last = items.at(-1);
  const before = measures.slice(0, -1);
  if (!last || !isSection(last) || !last.part.inline || task.explicit || before.length === 0)
    return { ...task, measures };
  const tail = takeTails(last.part.text);
  if (!tail.explicit || before.some(({ explicit }) => explicit)) return { ...task, measures };
  const bare = { ...measures.at(-1)!, ...takeSaid(measures.at(-1)!.text) };
  return { ...merge(task, tail), text: task.text, measures: [...before, bare] };
}

function isLeadIn(text: string, next: Item | undefined): boolean {
  return LEAD_IN.test(text) && next !== undefined && isSection(next);
}

/** A point of a list ends as a sentence once it stands alone. */
function closed(text: string): string {
  return text.replace(/[；;，,、]$/, '。');
}
