import { anyOf } from '../../../grid/any-of';
import type { SignalForm } from './signal';

/** 无一逾期, 没有出现滞后的情况 */
const DENIED_TWICE =
  '(?:无一?|没有(?:出现|发生|发现)?|未(?:出现|发生|发现)|不存在|杜绝|避免|防止)' +
  '.{0,4}(?:未完成|未办结|逾期|超期|返工|滞后|停[工滞]|反弹|缓慢)';
/** 满意度位居全市第二; not 进度位居第二 */
const A_RANK = '(?<!进度.{0,4})(?:居|位[居列]|排名?).{0,10}(?:第[\\d一二三四五六七八九十]|\\d县$)';
/** 订单式推进, 了解进展情况 */
const A_WAY_OF_WORKING = '[\\u4e00-\\u9fff][^正]式[\\u4e00-\\u9fff]{2}|了解了?.{0,24}情况';
/** 认识不到位, 能力有待加强 */
const HOW_PEOPLE_ARE = [
  '(?:认识|重视|思想|意识|责任心|业务|作风|能力|学习|监管|监督|领导).{0,8}不(?:到位|够|[强熟严高足深实])',
  '(?:[性力度感]|意识|能力|水平|质量|作用|素质)有待(?:进一步)?(?:加[强大]|提[高升]|增强)',
];
/** 希望尽快完成, 为完成目标打下基础 */
const A_WISH_OR_AN_AIM = ['^希望', '^为.{2,30}(?:奠定|打下|提供|创造)'];

const BESIDE_THE_POINT = anyOf(
  DENIED_TWICE,
  A_RANK,
  A_WAY_OF_WORKING,
  ...HOW_PEOPLE_ARE,
  ...A_WISH_OR_AN_AIM,
);

/** What sounds like a status and tells none. */
export const besideThePoint: SignalForm = {
  signal: 'manner',
  examples: ['无一逾期', '为全面完成任务奠定了基础', '责任人认识不到位'],
  reads: ({ text }) => BESIDE_THE_POINT.test(text),
};
