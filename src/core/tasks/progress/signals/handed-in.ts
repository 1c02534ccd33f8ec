import { anyOf } from './any-of';
import type { SignalForm } from './signal';

const HANDED =
  '(?:上报|报送|报请|报县|报市|报省|报区|报镇|报党|报政|呈报|呈送|提交|递交|移交|移送|转交|转办|申报|申请|送审|送交)';

const HANDED_IN = anyOf(
  '已送(?!达|到|医|货).{1,12}(?:审|局|厅|办|部门|中心)|(?:函请|致函|发函)',
  '已报(?!名|到|废|警|销|账|备案|价|批)',
  `(?:已|均|并|全部|及时|现)经?(?:按要求|按时|全部|正式)?${HANDED}(?!名)`,
  '已转(?![变为型移]).{0,12}(?:办理|处理|核实|部门|单位|派出所|公安|法院|检察院|执法队|[局委办站院])',
  '^移[交送]',
  `^${HANDED}(?:至|到|给|县|市|省|区|上级)`,
);

export const handedIn: SignalForm = {
  signal: 'handedIn',
  examples: ['已提交', '已上报县政府', '材料已报送市局'],
  reads: ({ text, future }) => !future && HANDED_IN.test(text),
};
