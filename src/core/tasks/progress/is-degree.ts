import { anyOf, oneOf } from '../../grid/any-of';
import {
  AMEND,
  ANSWER,
  CLEAR,
  FINISH,
  GET_BACK,
  INSTALL,
  PAY,
  PUT_RIGHT,
  SIGN,
} from './words/finish';

/** What a percent of is a degree: 整改, 拨付, 征收. */
export const END = oneOf(
  `${FINISH}|${PUT_RIGHT}|${AMEND}|${CLEAR}|${ANSWER}|${GET_BACK}|${PAY}|${SIGN}|${INSTALL}`,
  '落[实地]|达成|结案|执行|支出|分解|下达|划拨|配备|录入|认证',
  '搬迁|腾空|征收|拆迁|缴[费纳]|参保|清[收偿]|归集|偿还',
);
/** Between a percent and what it is a percent of: 达到, 约; not 签约. */
const LINK = /(?:[均都已达到为了至近超过逾仅是在:=]|目前|当前|(?<!签)约)+$/;

/** 完成率, 总体进度, 已拆迁; but not 序时进度, 已覆盖 */
const DEGREE = anyOf(
  `${END}(?:(?:任务|目标|总|数|量)?(?:率|比例|比|度|进度|占比))?$`,
  '已(?![达占增超降提])(?!覆盖|开工|启动|投产|参与)[\\u4e00-\\u9fff]{2}$',
  '完成(?![^,]{0,20}[增比率占降])[^,\\d]{2,24}的$',
  '(?<!序时|时间|目标|计划|应达)进度$|完成了$|推进$',
  '完成(?:[^,]{2,12}比例|(?!.{0,10}[增比率占降])[\\u4e00-\\u9fff]{2,8})$',
);
const WHAT_IS_TO_BE_DONE = oneOf(
  '任务|目标|工[程作]|指标|投资|预算|计划(?:[\\u4e00-\\u9fff]{2,4}(?=额))?',
  '总(?=额)|(?<!占.{0,30})总',
);
/** 完成…任务的, 占年度投资计划的, 占应拆户数的, 占总任务22座的 */
const OF_THE_TASK = anyOf(
  `(?:完成|占|达到?|为).{0,30}${WHAT_IS_TO_BE_DONE}(?:总?[额量数]|投资|比例)?的?$`,
  '占(?:应|总|全部|任务).{0,16}?的?$',
);
/** 提案办复率、见面率均达100% */
const RATES = new RegExp(`${END}率(?:[、和及与][\\u4e00-\\u9fff]{2}率)+$`);
/** 99.2%已经办复 */
const SUBJECT = new RegExp(
  `^(?:左右|以上|多)?(?:的.{0,14})?[均都]?(?:已经?(?:全部)?${END}|完成|完工|办结)`,
);

/** 任务242亿元的, 任务(1200户)的, 投资500万元的: the size of the task stands before its share. */
const ITS_SIZE = /(?<=任务|目标|计划|指标|投资|预算|总[数量])\(?\d[\d.]*[\u4e00-\u9fff]{1,4}\)?的$/;
/** 开工率均已完成100% */
const OF_STARTS = /(?:开工|启动|复工|动工)率[^,]{0,8}$/;
/** 超额完成20%: so much beyond the whole. */
const MORE_THAN_WHOLE = /超额?完成$/;
/** 力争完成80%; but not 占计划的80% */
const TARGET = /预计|力争|确保|争取|目标值?为|计划(?:完成|达到?)/;
/** Nothing but the percent stands between two marks: 推进中（60%）. */
const ALONE_BEFORE = /^(?:目前|现|总体|已|约|近|超|达到?)*$/;
const ALONE_AFTER = /^(?:左右|以上)?(?:[,;。()]|$)/;

/** Whether a percent between these words is a degree of completion: 完成率…, …已办复. */
export function isDegree(before: string, after: string): boolean {
  if (ALONE_BEFORE.test(before) && ALONE_AFTER.test(after)) return true;
  const head = withoutLink(before).replace(ITS_SIZE, '的');
  if (OF_STARTS.test(head) || MORE_THAN_WHOLE.test(head)) return false;
  if (TARGET.test(head) && !/率$|占/.test(head)) return false;
  return DEGREE.test(head) || RATES.test(head) || OF_THE_TASK.test(head) || SUBJECT.test(after);
}

/** 完成率均达到 → 完成率 */
export function withoutLink(before: string): string {
  return before.replace(LINK, '');
}
