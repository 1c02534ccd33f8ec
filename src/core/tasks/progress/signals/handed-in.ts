import { anyOf, oneOf } from '../../../grid/any-of';
import type { SignalForm } from './signal';

const HAND_IN = oneOf(
  '上报|呈[报送]|报送|报请|报[县市省区镇党政]|提交|递交|申报|申请|送[审交]',
  '移[交送]|转[交办]',
);

/** 已上报, 报至县里, 已逐级上报; not 已报名 */
const REPORTED = [
  `(?:已|均|并|全部|及时|现)经?(?:按要求|按时|全部|正式)?${HAND_IN}(?!名)|^移[交送]`,
  `^${HAND_IN}(?:至|到|给|上级|[县市省区])`,
  '已[^未]{0,14}(?:逐级|统一)?上报(?!名)|已报(?!名|到|废|警|销|账|备案|价|批)',
];
/** 已送县局, 已转派出所, 已致函; not 已送达, 已转型 */
const WITH_OTHERS = [
  '已送(?!达|到|医|货).{1,12}(?:审|局|厅|办|部门|中心)',
  '已转(?![变为型移]).{0,12}(?:办理|处理|核实|部门|单位|派出所|公安|法院|检察院|执法队|[局委办站院])',
  '函请|商请|致函|发函|函已发|已[行发]文|已.{0,8}请示(?!同意)',
];

const HANDED_IN = anyOf(...REPORTED, ...WITH_OTHERS);

export const handedIn: SignalForm = {
  signal: 'handedIn',
  examples: ['已提交', '已上报县政府', '材料已报送市局'],
  reads: ({ text, future }) => !future && HANDED_IN.test(text),
};
