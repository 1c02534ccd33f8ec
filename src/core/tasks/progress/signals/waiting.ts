import { anyOf } from './any-of';
import type { SignalForm } from './signal';

/** 接待, 期待 and their like; 待启动, 待整改 are the unit's own turn and stand with what is not started or open. */
const AWAITED =
  '(?<![接招对期款优看亟急有虐善等])待(?!遇|命|岗|业|人|定$|办$|办理$|启动|开工|实施|开展|落实|推进|整改|完成|完善|处理|条件|时机|解决|巩固|进一步|安排|建设|拆|销号(?!.{0,2}验收))';
const REPLY = '(?:批复|批准|审批|答复|回复|反馈|意见|通知|文件|资金|验收|评审|结果|政策|下达|到位)';

const WAITING = anyOf(
  AWAITED,
  `等待?(?:上级|县|市|省|区|镇|乡|批|审|部门|.{0,10}${REPLY})`,
  '报批(?!准)|报审',
  '(?:送审|评审|审批|审核|审定|批复|审查|会签)(?:流程)?中',
  '正在?(?:走|履行)?.{0,6}(?:审批|审核|批复)',
  '报.{1,12}(?:审批|审定|批准|审核|审查|审议)',
  '提请.{0,16}(?:审议|审定|研究|协调|解决|审批)',
  '请示.{0,10}(?:上级|县|市|省|区)',
  `(?:未|没有|还没)(?:获得?|取得|收到|得到)?.{0,8}(?:批复|批准|答复|回复|下达|拨付)`,
  '(?:申请|请求|提请|建议)(?:办理|审批|批准)?(?:延期|暂缓|延后|推迟|顺延)',
);
/** Getting permits is preparation, no waiting. */
const PERMITS = /手续报批|报批(?:工作|手续)/g;

export const waiting: SignalForm = {
  signal: 'waiting',
  examples: ['材料已报县局待批复', '等待上级批复', '正在报批', '待资金到位后实施', '已申请延期'],
  reads: ({ text }) => WAITING.test(text.replace(PERMITS, '')),
};
