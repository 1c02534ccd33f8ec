import { oneOf } from '../../grid/any-of';
import type { ProgressStatus } from './progress';

const REVIEW = oneOf('审[批核查定]|评审|复[核查审]|核查|验收|终审|反馈结果|反馈|整改');
const FIRST_REVIEW = oneOf('初[审验核]|预审|资格审查');
const SENT_BACK = oneOf('驳回|退回|打回|退件|返办');

/** What the select lists of office systems offer; each is the whole cell. */
const LABELS: readonly (readonly [RegExp, ProgressStatus])[] = [
  // 审核通过, 整改通过, 审核确认; but 初审通过
  [new RegExp(`^(?:已)?${REVIEW}(?:信息)?(?:已)?(?:通过|确认)$`), 'completed'],
  [new RegExp(`^(?:已${FIRST_REVIEW}|${FIRST_REVIEW}(?:已)?通过)$`), 'inProgress'],
  // 审批不通过, 审核拒绝, 已驳回, 上报驳回, 驳回重办, 退回用户, 重新打开
  [new RegExp(`^${REVIEW}(?:信息)?(?:不通过|未通过|拒绝)$`), 'inProgress'],
  // 已退回 may be money: that tells nothing
  [new RegExp(`^(?!已退回)(?:已|被|已被)${SENT_BACK}$`), 'inProgress'],
  [
    new RegExp(`^(?:审[批核]|提交|上报|反馈|申请|主任|领导|单位|督办主任)已?${SENT_BACK}$`),
    'inProgress',
  ],
  [new RegExp(`^${SENT_BACK}(?:整改|重办|用户|修改|补充|重报|办理|初审)$`), 'inProgress'],
  [/^(?:重新打开|重新办理|已?领办(?:任务|事项)?|业务办理)$/, 'inProgress'],
  // 已超时, 督查催报, 验收不合格, 拒绝整改
  [/^已?(?:超时|超期|逾期|过期)$|^(?:系统|督查|多次)?催[报办]$/, 'inProgress'],
  [/^(?:验收|复查|检查)?不合格$|^(?:拒绝|拒不)整改$/, 'inProgress'],
  // 已交办, 已派单: somebody has it
  [/^已(?:交办|分[配派办]|派[单发]|下发|签收|接收|领取|认领)$/, 'inProgress'],
  // 组织部审批, 带材料审核: where it lies
  [/^(?![^,]*(?:未|无|不|完成|已|正))[\u4e00-\u9fff]{2,6}(?:审批|审核|会签)$/, 'waitingOnOthers'],
  [/^延期(?:待批|申请中|待?审[批核]中?)$/, 'waitingOnOthers'],
  [/^已?拒绝$/, 'cancelled'],
];
const LONGEST = 10;

/** The status of a cell that is nothing but such a label; null where it is none. */
export function selectLabel(text: string): ProgressStatus | null {
  if (text.length > LONGEST) return null;
  return LABELS.find(([label]) => label.test(text))?.[1] ?? null;
}
