import { anyOf } from './any-of';
import type { SignalForm } from './signal';

const PUT_OFF =
  '(?:暂缓|缓办|缓建|搁置|暂停|停工|停建|停止施工|缓建|顺延|延缓|推迟|推后|缓行|缓推|缓期|后延|延后|延期|推延|中止|停滞|停摆|搁浅|叫停)';

/** What stands in the way, or for how long: 因财力所限, 一时, 近期内. */
const BECAUSE =
  '(?:因|由于|限于|受|超出|超越|涉及|暂时?|一时|近期内?|短期内?|短时间内|现阶段|目前|当前|现时|制约|所限|限制)';
const CANNOT = '(?:不能|无法|难以?|无力|不宜|不便)';
/** Told of the task itself; 难以整改到位 tells of its end only. */
const ACT =
  '(?:立即)?(?:解决|办理|实施|落实|推进|采纳|满足|立项|开展|建设|列入|执行|处理|答应|办到)(?!到位|完成|完毕|全部)';

const DEFERRED = anyOf(
  PUT_OFF,
  '延至',
  '暂不(?:实施|开展|推进|启动|建设|办理|具备|执行)',
  '不具备.{0,8}条件',
  '条件[暂尚]?不(?:成熟|具备)',
  '(?:不能|无法|不予)(?:办理|实施|推进|开展|建设)',
  '(?:暂时?|限制|制约|目前|现阶段).{0,6}(?:不能|无法|难以)(?:解决|办理|落实)',
  '(?:条件|政策|财力|资金|体制).{0,2}(?:所限|限制).{0,10}(?:不能|无法|难以|暂)',
  '留作参考|留待(?:以后|今后|日后)|先?放一放|先缓|挂起$|先放着|搁[下浅]|往后(?:推|放|拖|延)|^停了$|暂不(?!影响|能|清楚|明确|确定|知|需)',
  '(?:未|没有?|没能|未能|无法)复工',
  `${BECAUSE}[^,]{0,14}${CANNOT}${ACT}`,
);
/** A request that is itself the state of so many items, or to stop the whole work. */
const ASKED_FOR =
  /申请(?:办理)?[延缓]期[^,]{0,10}\d+[件个项条]|(?:报告|请求|申请)[^,]{0,6}(?:暂缓|缓建|缓办|停建)/;
/** Asked for, not granted; avoided; over; or of something else. */
const NOT_DEFERRED = anyOf(
  `(?:申请|建议|提请|不得|不再|不予|未|无|避免|防止|需|拟|可能)(?:办理|审批|批准)?${PUT_OFF}`,
  `${PUT_OFF}(?:后|付款|支付|缴纳|交房|还款|键|营业|供水|供电)`,
  '恢复|(?<!未|没有?|没能|未能|无法)复工|重启',
  // late, and yet over
  `${PUT_OFF}[^,]{0,4}(?:完成|办结|竣工|完工)$`,
);

export const deferred: SignalForm = {
  signal: 'deferred',
  examples: ['暂缓', '已延期', '已延期至9月30日', '推迟到明年', '因受条件限制不能办理的30件提案'],
  reads: ({ text }) => ASKED_FOR.test(text) || (DEFERRED.test(text) && !NOT_DEFERRED.test(text)),
};
