import { anyOf } from './any-of';
import type { SignalForm } from './signal';

const PUT_OFF =
  '(?:暂缓|缓办|缓建|搁置|暂停|停工|停建|顺延|延缓|推迟|推后|缓行|缓推|缓期|后延|延后|延期|推延|中止|停滞|停摆|搁浅|叫停)';

const DEFERRED = anyOf(
  PUT_OFF,
  '延至',
  '暂不(?:实施|开展|推进|启动|建设|办理|具备|执行)',
  '不具备.{0,8}条件',
  '条件[暂尚]?不(?:成熟|具备)',
  '(?:不能|无法|不予)(?:办理|实施|推进|开展|建设)',
  '(?:暂时?|限制|制约|目前|现阶段).{0,6}(?:不能|无法|难以)(?:解决|办理|落实)',
  '(?:条件|政策|财力|资金|体制).{0,2}(?:所限|限制).{0,10}(?:不能|无法|难以|暂)',
  '留作参考|先?放一放|先缓|挂起$',
);
/** Asked for, not granted; avoided; over; or of something else. */
const NOT_DEFERRED = anyOf(
  `(?:申请|请求|建议|提请|不得|不再|不予|未|无|避免|防止|需|拟|可能)(?:办理|审批|批准)?${PUT_OFF}`,
  `${PUT_OFF}(?:后|付款|支付|缴纳|交房|还款|键|营业|供水|供电)`,
  '恢复|复工|重启',
);

export const deferred: SignalForm = {
  signal: 'deferred',
  examples: ['暂缓', '已延期', '已延期至9月30日', '推迟到明年', '因受条件限制不能办理的30件提案'],
  reads: ({ text }) => DEFERRED.test(text) && !NOT_DEFERRED.test(text),
};
