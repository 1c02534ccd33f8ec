import { PUT_OFF } from '../words/put-off';
import { anyOf, oneOf } from '../../../grid/any-of';
import type { SignalForm } from './signal';

/** 延至, 改期, 往后放, 留作参考; not 改期限 */
const LEFT_FOR_LATER = [
  PUT_OFF,
  '延至|期限?延长[至到]|延长期限|改期(?!限|间)',
  '往后[推放拖延]|缓一缓|先缓|先?放一放|先放着|搁下',
  '[待需](?:以后|今后|日后|将来)|留作参考|留作.{2,10}参考的',
  '烂尾|挂起$|^冻结$|^停了$',
  '(?:未|没有?|没能|未能|无法|等?待)复工',
];

/** 暂不实施, 暂停止; not 暂不清楚, 暂时难以完成 */
const NOT_FOR_NOW = [
  '暂不(?!影响|能|清楚|明确|确定|知|需)',
  '暂时?停止',
  '暂时?(?:不能|无法|难以?)(?!.{0,6}(?:完成|到位|办结|验收))',
];

/** What stands in the way, or for how long: 因财力所限, 一时, 近期内. */
const BECAUSE = oneOf(
  '因|由于|限于|受|超[出越]|涉及|制约|所限|限制|(?:现有|客观)条件',
  '暂时?|一时|近期内?|短期内?|短时间内|现阶段|目前|当前|现时',
);
const CANNOT = '(?:不能|无法|难以?|无力|无权|不宜|不便)';
/** Told of the task itself; 难以整改到位 tells of its end only. */
const ACT =
  '(?:立即)?' +
  oneOf('解决|办理|实施|落实|推进|开展|建设|执行|处理', '采纳|满足|立项|列入|实现|落地|答应|办到') +
  '(?!到位|完成|完毕|全部)';

/** 不具备建设条件, 受财力所限难以解决, 无法采纳的有3件 */
const NOT_UNDER_THE_CONDITIONS = [
  '(?<!尚)不具备.{0,8}条件|尚不具备(?!开工|启动|动工|施工)|条件[暂尚]?不(?:成熟|具备)',
  '(?:不能|无法|不予)(?:办理|实施|推进|开展|建设)',
  '(?:条件|政策|财力|资金|体制).{0,2}(?:所限|限制).{0,10}(?:不能|无法|难以|暂)',
  `${CANNOT}${ACT}的[有共]?\\d`,
  `${BECAUSE}.{0,14}${CANNOT}${ACT}`,
];

const DEFERRED = anyOf(...LEFT_FOR_LATER, ...NOT_FOR_NOW, ...NOT_UNDER_THE_CONDITIONS);

/** A request that is itself the state of so many items, or to stop the whole work. */
const ASKED_FOR =
  /申请(?:办理)?[延缓]期.{0,10}\d+[件个项条]|(?:报告|请求|申请).{0,6}(?:暂缓|缓建|缓办|停建)/;

/** 申请延期 is not granted, 不得延期 avoided, 延期付款 of something else, 延期后完成 and 已恢复 over. */
const NOT_DEFERRED = anyOf(
  `(?:申请|建议|提请|不得|不再|不予|未|无|避免|防止|需|拟|可能)(?:办理|审批|批准)?${PUT_OFF}`,
  `${PUT_OFF}(?:后|付款|支付|缴纳|交房|还款|键|营业|供水|供电)`,
  `${PUT_OFF}.{0,4}(?:完成|办结|竣工|完工)$`,
  '恢复|(?<!未|没有?|没能|未能|无法|待)复工|重启',
);

export const deferred: SignalForm = {
  signal: 'deferred',
  examples: [
    '暂缓',
    '已延期',
    '已延期至9月30日',
    '推迟到明年',
    '暂不实施',
    '队伍已撤场，等待复工通知',
    '因受条件限制不能办理的30件提案',
  ],
  reads: ({ text }) => ASKED_FOR.test(text) || (DEFERRED.test(text) && !NOT_DEFERRED.test(text)),
};
