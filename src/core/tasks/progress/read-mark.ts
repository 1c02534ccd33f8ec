import { ENGLISH_WORDS } from './english-words';
import type { ProgressStatus } from './progress';

const YES = ['√', '✓', '✔', '☑', '✅', 'v', 'y', 'yes', 'ok', '是', '对', '已', '有'];
const NO = ['×', '✗', '✘', '✕', '❌', '☒', 'x', 'n', 'no', '否', '未'];
/** As good as blank. */
const NOTHING = ['-', '--', '—', '——', '/', '\\', '无', '未填', '空', '.', '。', '…', '……', '待填'];

/** √ under 是否完成 → completed, under 是否开工 → inProgress; "blank" where nothing is said; null where it is no mark. */
export function readMark(text: string, header: string): ProgressStatus | 'blank' | null {
  const mark = text.toLowerCase().replace(/^\((.+)\)$/, '$1');
  const english = ENGLISH_WORDS.get(mark.replace(/[ _-]/g, ''));
  if (english) return english;
  if (mark === '' || NOTHING.includes(mark)) return 'blank';
  const asksStart = /启动|开工|开始/.test(header);
  if (YES.includes(mark)) return asksStart ? 'inProgress' : 'completed';
  if (NO.includes(mark)) return asksStart ? 'notStarted' : 'inProgress';
  return null;
}
