import { oneOf } from '../grid/any-of';
import { AIMS, GUIDANCE, SAFEGUARDS } from './general-words';
import type { LeftOutReason } from './outline';

/** What a heading is general for, by its first words. */
const KINDS: readonly (readonly [LeftOutReason, RegExp])[] = [
  ['guidance', new RegExp(`^${GUIDANCE}`)],
  ['aims', new RegExp(`^${AIMS}`)],
  ['safeguards', new RegExp(`^${SAFEGUARDS}`)],
];

const WORDS = oneOf(GUIDANCE, AIMS, SAFEGUARDS);
/** 指导思想和工作目标; not 年度目标任务 */
const NOTHING_ELSE = new RegExp(`^${WORDS}(?:(?:以及|[和及与、])${WORDS})*$`);
/** 加强组织领导，确保取得实效: the last section of many documents, but a task where it stands among tasks. */
const STRENGTHENED = new RegExp(
  `^(?:切实|进一步)?(?:加强|强化|健全|完善|落实|抓好|严格)?${SAFEGUARDS}(?:$|[，,])`,
);
/** 充分认识开展整治的重要意义 */
const RECOGNIZED =
  /^(?:充分|深刻|进一步|切实)?(?:认识|提高(?:思想|政治)?认识).{0,40}(?:意义|重要性|必要性|认识)$/;

/** Which kind of general section a heading opens; null for one that may hold tasks. `top`: it stands beside the main sections. */
export function generalSection(heading: string, top: boolean): LeftOutReason | null {
  const text = heading.replace(/[\s\u3000]/g, '').replace(/[。：:；;]+$/, '');
  if (NOTHING_ELSE.test(text)) {
    const [reason] = KINDS.find(([, words]) => words.test(text))!;
    return top || reason !== 'safeguards' ? reason : null;
  }
  if (RECOGNIZED.test(text)) return 'guidance';
  return top && STRENGTHENED.test(text) ? 'safeguards' : null;
}

const TASKS = '任务|工作|措施|内容|举措|事项|重点';
const SUCH_TASKS = '主要|重点|工作|具体|目标|年度|推进|整治|实施|建设';
const AND_WHO = '(?:及|和|与)?(?:责任)?(?:分工|安排)?';
const HOLDER = new RegExp(`^(?:(?:${SUCH_TASKS})*(?:${TASKS}))+${AND_WHO}$`);

/** A heading that says only that tasks follow: 主要任务, 重点工作及责任分工. */
export function holdsTasks(heading: string): boolean {
  const text = heading.replace(/[\s\u3000]/g, '');
  return text.length <= 16 && HOLDER.test(text);
}
