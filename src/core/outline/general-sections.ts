import type { LeftOutReason } from './outline';

const list = (words: string): string => words.trim().split(/\s+/).join('|');

/** Headings of sections that say why and how in general, not what is to be done. */
const WORDS: readonly (readonly [LeftOutReason, string])[] = [
  [
    'guidance',
    list(`
      指导思想 总体要求 总体思路 总体思想 基本思路 工作思路 总要求 基本原则 工作原则 主要原则 原则 工作方针 重要意义 重大意义 目的意义
      工作背景 背景 形势 基本情况 编制依据 工作依据 依据 目的 适用范围 总则 前言 引言 思想认识
    `),
  ],
  ['aims', list('工作目标 总体目标 主要目标 总目标 年度目标 预期目标 目标要求 目标 预期成效')],
  [
    'safeguards',
    list(`
      组织保障 保障措施 组织领导 工作要求 有关要求 相关要求 几点要求 措施要求 具体要求 组织实施 工作保障 保障机制 组织机构 领导机构
      组织机制 附则
    `),
  ],
];

const ALL = WORDS.map(([, words]) => words).join('|');
/** 指导思想和工作目标 */
const WHOLE = new RegExp(`^(?:${ALL})(?:(?:以及|[和及与、])(?:${ALL}))*$`);
const SAFEGUARDS = WORDS[2]![1];
/** 加强组织领导，确保取得实效: the last section of many documents, but a task where it stands among tasks. */
const STRENGTHENED = new RegExp(
  `^(?:切实|进一步)?(?:加强|强化|健全|完善|落实|抓好|严格)?(?:${SAFEGUARDS})(?:$|[，,])`,
);
const RECOGNIZED =
  /^(?:充分|深刻|进一步|切实)?(?:认识|提高(?:思想|政治)?认识).{0,40}(?:意义|重要性|必要性|认识)$/;

/** Which kind of general section a heading opens; null for one that may hold tasks. `top`: it stands beside the main sections. */
export function generalSection(heading: string, top: boolean): LeftOutReason | null {
  const text = heading.replace(/[\s\u3000]/g, '').replace(/[。：:；;]+$/, '');
  if (WHOLE.test(text)) {
    const reason = WORDS.find(([, words]) => new RegExp(`^(?:${words})`).test(text))![0];
    return top || reason !== 'safeguards' ? reason : null;
  }
  if (RECOGNIZED.test(text)) return 'guidance';
  return top && STRENGTHENED.test(text) ? 'safeguards' : null;
}

const HOLDER =
  /^(?:(?:主要|重点|工作|具体|目标|年度|推进|整治|实施|建设)*(?:任务|工作|措施|内容|举措|事项|重点))+(?:及|和|与)?(?:责任)?(?:分工|安排)?$/;

/** A heading that says only that tasks follow: 主要任务, 重点工作及责任分工. */
export function holdsTasks(heading: string): boolean {
  const text = heading.replace(/[\s\u3000]/g, '');
  return text.length <= 16 && HOLDER.test(text);
}
