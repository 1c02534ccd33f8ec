import { anyOf, oneOf } from '../grid/any-of';
import { isMeta } from './preamble-labels';
import type { Line } from './preamble-line';
import type { Sourced } from './table';

const ATTACHMENT = /^附\s*[件表]?\s*[\d一二三四五六七八九十]*\s*[:：-]?\s*$/;
const ATTACHMENT_LEAD = /^附\s*[件表]\s*[\d一二三四五六七八九十]*\s*[-\d]*\s*[:：]?\s*/;
const TITLE_END = anyOf(
  `${oneOf(
    // tables and lists
    '表|台账|清单|目录|汇总|一览|统计|名单|图|册',
    // documents
    '方案|细则|要点|安排|办法|通报|日程|校历|计划',
    // what they are about
    '分工|分解|进度|任务|事项|项目|情况|工作|指标|责任制',
  )}$`,
);
/** 内部资料 注意保存, 秘密★1年, 加急 */
const MARKING = /^(?:内部(?:资料|文件|使用|材料)|机密|秘密|绝密|工作秘密|[特加平]急|注意保[存密])/;
const LONGEST_TITLE = 80;

/** The line that looks most like a title. */
export function titleOf(lines: readonly Line[]): Sourced<string> | null {
  let best: Line | null = null;
  let bestScore = 0;
  for (const line of lines) {
    const score = titleScore(line);
    if (score > bestScore) [best, bestScore] = [line, score];
  }
  return best && { value: titleWords(best.written), at: best.at };
}

/** 附件1：青石镇任务分解表 is titled 青石镇任务分解表; a title may break over lines. */
function titleWords(written: string): string {
  const line = written.replace(/\s*[\r\n]+\s*/g, '');
  return line.replace(ATTACHMENT_LEAD, '') || line;
}

function titleScore({ text, alone, date }: Line): number {
  if (
    date ||
    ATTACHMENT.test(text) ||
    MARKING.test(text) ||
    isMeta(text) ||
    text.length > LONGEST_TITLE ||
    /^\d*$/.test(text)
  )
    return 0;
  const words = text.replace(/[(（【〔][^()（）【】〔〕]*[)）】〕]/g, '').trim();
  return 1 + (TITLE_END.test(words) ? 4 : 0) + (alone ? 2 : 0) + (text.length > 5 ? 1 : 0);
}
