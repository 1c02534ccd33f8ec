import { anyOf, oneOf } from '../grid/any-of';

const SPACES = /\s+/g;
/** Of a script that parts its words by spaces: Work Plan 2026, but 任 务 表. */
const WORD = /[\w"'&<>.,-]/;
const IN_BRACKETS = /[（(][^（()）]{0,40}[)）]$/;
const WHAT_IT_LISTS = '任务|目标|责任|职责|措施|问题|事项|计划|安排';
const WHAT_IS_DONE = '分解|分工|落实|整改|推进|督办|登记|统计|汇总';
const HOW_IT_GOES = '进度|进展|情况';
const LIST = '清单|台[账帐]|一览|明细|[表册单]';
/** 重点 and 行动 are nothing without the next word: 重点任务, 行动计划. */
const BEGINS = '(?<!重点)(?!(?<=行动)计划)';
/** 任务分解表, 整改台账, 进展情况一览表 */
const KIND_OF_TABLE = anyOf(`${BEGINS}${oneOf(WHAT_IT_LISTS, WHAT_IS_DONE, HOW_IT_GOES, LIST)}+$`);

/** What the clerk's table is about: ××镇2022年重点工作任务分解表（附件1） → ××镇2022年重点工作; "" where there is no title. */
export function titleSubject(title: string | null): string {
  const plain = (title ?? '')
    .replace(SPACES, (at, i: number, whole: string) => {
      const isBetweenWords = WORD.test(whole[i - 1] ?? '') && WORD.test(whole[i + at.length] ?? '');
      return isBetweenWords ? ' ' : '';
    })
    .replace(IN_BRACKETS, '');
  const subject = plain.replace(KIND_OF_TABLE, '');
  if (subject.length >= 4) return subject;
  return plain.replace(/(?:一览)?[表单册]$/, '');
}

/** What the table is about, and what our sheet tells of it: 2026年重点任务督办台账. */
export function sheetTitle(subject: string, kind: string): string {
  return (subject.endsWith('任务') ? subject + kind.replace(/^任务/, '') : subject + kind).trim();
}

/** The title of several tables: 甲办2026年重点工作任务分解表 and 乙办… share 2026年重点工作任务分解表; null where they share no year's work. */
export function sharedTitle(titles: readonly string[]): string | null {
  const [first, ...others] = titles;
  if (first === undefined) return null;
  const shared = others.reduce(commonEnding, first);
  if (shared === first) return first;
  return /(?<!\d)20\d\d年?.*$/.exec(shared)?.[0] ?? null;
}

function commonEnding(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return one.slice(one.length - length);
}
