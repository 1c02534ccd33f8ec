import { anyOf } from './any-of';
import type { SignalForm } from './signal';

const BESIDE_THE_POINT = anyOf(
  // denied twice: 无一逾期, 没有出现滞后的情况
  '(?:无一?|没有(?:出现|发生|发现)?|未(?:出现|发生|发现)|不存在|杜绝|避免|防止)[^,]{0,4}(?:未完成|未办结|逾期|超期|返工|滞后|停工|停滞|反弹|缓慢)',
  // a rank
  '(?<!进度.{0,4})(?:居|位[居列]|排名?)[^,]{0,10}(?:第[\\d一二三四五六七八九十]|\\d县$)',
  // ways of working, and knowing
  '[\\u4e00-\\u9fff][^正]式[\\u4e00-\\u9fff]{2}|了解了?[^,]{0,24}情况|(?:[性力度感]|意识|能力|水平|质量|作用|素质)有待(?:进一步)?(?:加强|加大|提高|提升|增强)',
  // a wish
  '^希望',
  // what it is good for: 为完成目标打下基础
  '^为[^,]{2,30}(?:奠定|打下|提供|创造)',
  // how people are: 认识不到位
  '(?:认识|重视|思想|意识|责任心|业务|作风|能力|学习|监管|监督|领导)[^,]{0,8}不(?:到位|够|强|熟|严|高|足|深|实)',
);

/** What sounds like a status and tells none. */
export const besideThePoint: SignalForm = {
  signal: 'manner',
  examples: ['无一逾期', '为全面完成任务奠定了基础', '责任人认识不到位'],
  reads: ({ text }) => BESIDE_THE_POINT.test(text),
};
