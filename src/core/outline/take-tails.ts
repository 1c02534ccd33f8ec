import { oneOf } from '../grid/any-of';
import { normalize } from '../grid/text';
import type { Assignment } from '../tasks/assignments/assignment';
import { rolesOfLabel } from '../tasks/assignments/owner-label';
import { onlySays } from './only-says';
import { ownersIn, timeIn } from './told-in';

/** Whom a text names and by when it is due. */
export interface Said {
  /** The text without the tail that said so. */
  readonly text: string;
  readonly owners: readonly Assignment[];
  readonly deadline: string | null;
  /** Told in a tail or after a label, not in passing. */
  readonly explicit: boolean;
}

const SENTENCE_END = /[。；;！!：:]\s*$/;
const TIME_NOUN = '(?:时限|期限|时间节点|时间|日期)(?:要求)?';
/** 完成时限：6月底前, 【时间要求】6月底前 */
const DEADLINE_LABEL = new RegExp(`${TIME_NOUN}[:：】\\]]+ ?([^；;。,，（）()]{1,40})`);
/** 完成时限, 整改完成时限; not 加强组织领导完成时限, which says more. */
const IS_DEADLINE_LABEL = new RegExp(
  `^${oneOf(
    '完成|办结|办理|整改|落实|实施|推进|建设|开工|竣工|销号|报送',
    '工作|任务|项目|计划|预计|具体|最迟|最后|截止|要求|责任|总体|阶段',
  )}{0,3}${TIME_NOUN}$`,
);
/** 责任单位：, 【责任单位】: any label after a sentence, whatever it says. */
const LABELS = new RegExp(
  `(?<=^|[。；;！!\\s\\u3000])${oneOf(
    '[【[][^【】[\\]\\s]{2,14}[】\\]][:：]?',
    '[^。；;，,：:\\s【】[\\]（）()]{2,14}[:：]',
  )}`,
  'g',
);
const LONGEST_TAIL = 400;
const MOST_TAILS = 4;

/** Only what stands in tails and after labels. */
export function takeTails(text: string): Said {
  let left = text.trim();
  let owners: readonly Assignment[] = [];
  let deadline: string | null = null;
  for (let i = 0; i < MOST_TAILS; i++) {
    const tail = bracketTail(left) ?? labelTail(left);
    if (!tail) break;
    left = tail.left;
    owners = [...tail.owners, ...owners];
    deadline = tail.deadline ?? deadline;
  }
  return { text: left, owners, deadline, explicit: owners.length > 0 || deadline !== null };
}

interface Tail {
  readonly left: string;
  readonly owners: readonly Assignment[];
  readonly deadline: string | null;
}

/** …。责任单位：党政办；完成时限：6月底前。 */
function labelTail(text: string): Tail | null {
  const from = Math.max(0, text.length - LONGEST_TAIL);
  const end = text.slice(from);
  for (const { index, 0: label } of end.matchAll(LABELS)) {
    if (!isLabel(label) || (index === 0 && from > 0)) continue;
    const tail = end.slice(index);
    const found = isBalanced(tail) ? read(tail, tail) : null;
    if (found) return { ...found, left: text.slice(0, from + index).trim() };
  }
  return null;
}

/** A label inside a bracket speaks for what stands in the bracket only. */
function isBalanced(text: string): boolean {
  const count = (signs: string): number => [...text].filter((sign) => signs.includes(sign)).length;
  return count('（(') === count('）)');
}

function isLabel(label: string): boolean {
  const words = normalize(label).replace(/[:[\]【】]/g, '');
  return rolesOfLabel(words).length > 0 || IS_DEADLINE_LABEL.test(words);
}

/** …。（县教育局牵头，县财政局配合）, …（6月底前） */
function bracketTail(text: string): Tail | null {
  const close = /[）)】\]]\s*[。；;，,]?$/.exec(text);
  if (!close) return null;
  const open = openingOf(text, close.index);
  if (open < 0 || close.index - open > LONGEST_TAIL) return null;
  const before = text.slice(0, open);
  const inside = text.slice(open + 1, close.index);
  const ended = SENTENCE_END.test(before);
  // names alone will do after a sentence, and beside a time: …（第一监督检查室；3月底前）。
  const found =
    read(`${ended ? '。' : '做'}（${inside}）`, inside) ??
    (/[；;，,]/.test(inside) ? withTime(read(`。（${inside}）`, inside)) : null);
  if (!found) return null;
  const stop = ended ? '' : close[0].slice(1).trim();
  return { ...found, left: (before + stop).trim() };
}

function withTime(tail: Omit<Tail, 'left'> | null): Omit<Tail, 'left'> | null {
  return tail?.deadline === null ? null : tail;
}

function openingOf(text: string, close: number): number {
  let depth = 0;
  for (let i = close; i >= Math.max(0, close - LONGEST_TAIL); i--) {
    if ('）)】]'.includes(text[i]!)) depth++;
    else if ('（(【['.includes(text[i]!) && --depth === 0) return i;
  }
  return -1;
}

/** Null where the words say more than owners and a deadline: then they stay in the text. */
function read(sentence: string, words: string): Omit<Tail, 'left'> | null {
  const owners = ownersIn(sentence);
  const labelled = DEADLINE_LABEL.exec(words)?.[1]?.trim();
  const deadline = labelled ?? timeIn(`（${words}）`);
  if (owners.length === 0 && deadline === null) return null;
  return onlySays(words, owners, deadline) ? { owners, deadline } : null;
}
