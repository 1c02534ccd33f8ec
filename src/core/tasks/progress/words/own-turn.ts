import { oneOf } from '../../../grid/any-of';

/** What brings a matter to whoever handles it: 待受理, 未分配 tell that nobody has taken it up yet. */
export const TAKE_UP = [
  '分派|分配|派单|派发|分办|指派|交办|下发',
  '接单|受理|领取|认领|签收|接收|响应',
  '填报|填写|排期',
];

/** What a unit has still to do itself: 待整改, 待修 leave it open; 待验收 waits for others. */
export const OWN_WORK = [
  '整改|处理|解决|落实|推进|完善|完成|完工|竣工(?!验收)',
  '发放|兑付|安装|更换|录入|上报|(?:采购|招标)$|签(?!发|批)|[补修清搬拆]|建设',
];

/** 待启动, 待条件成熟, 待核实 */
export const NOT_WAITED_FOR = oneOf(
  ...OWN_WORK,
  '启动|开工|实施|开展|安排|提交|巩固|进一步|条件|时机|建|[明来下]年',
  '销号(?!.{0,2}验收)',
  `(?:定|办理?|核实?|核查|${TAKE_UP.join('|')})$`,
  // 待遇, 待命: words of their own
  '[遇命岗业人]',
);
