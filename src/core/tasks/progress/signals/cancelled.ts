import { anyOf } from './any-of';
import type { SignalForm } from './signal';

const CANCELLED = anyOf(
  // the task itself, not what it abolishes: 取消证明事项30项
  '(?<!未|不)(?:取消|终止|撤销|作废)(?:了|办理|实施|执行|推进|建设|处理)?[该本此原]?项?(?:项目|任务|工作|事项|计划|活动|会议|合作|协议|合同|项|件)?$',
  '^[该本此](?:项目|任务|工作|事项|项).{0,8}(?:取消|终止|撤销)',
  '不再(?:实施|推进|开展|办理|执行|建设|列入|组织|举办|要求|统计|单列)',
  '停止(?:实施|执行|推进|建设)',
  '调出(?:清单|台账|计划)',
  '撤项|(?:项目|任务|事项)(?:已|被)?(?:核减|剔除|废止)|移出.{0,6}(?:台账|清单|计划|项目库)|解约|投资方.{0,6}(?:放弃|退出)',
  '无需再?(?:办理|整改|实施|开展)',
);

export const cancelled: SignalForm = {
  signal: 'cancelled',
  examples: ['因政策调整取消', '已取消', '不再实施', '该项目已终止', '上级要求停止执行'],
  reads: ({ text, future }) => !future && CANCELLED.test(text),
};
