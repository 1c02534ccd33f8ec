import { list, type HeaderWords } from './word-list';

const LEADER = list(
  '领导 责任领导 分管领导 牵头领导 主管领导 主要领导 带队领导 联系领导 领办领导 领导干部 班子成员 accountable',
  '包抓领导 包联领导 包案领导 包保领导 挂点领导 挂钩领导 挂联领导 挂牌领导',
  '县级领导 市级领导 区级领导 镇领导 县领导 市领导 区领导',
  // who answers or leads
  '第一责任人 牵头人 牵头责任人 牵头负责人 领衔领导 领衔人 分管负责人 分管负责同志 分管同志',
  '包片责任人 包抓责任人 包保责任人',
  // posts
  '分管副职 副职 分管县长 分管镇长 副县长 副镇长 副乡长 指挥长 总指挥 组长',
  '河长 湖长 河湖长 林长 田长 路长 链长',
);

const PERSON = list(
  // who answers
  '责任人 具体责任人 直接责任人 整改责任人 责任人员 责任同志 责任干部 责任科长 person',
  '负责人 具体负责人 部门负责人 单位负责人 项目负责人 负责同志 负责人员',
  // who does it
  '经办人 承办人 主办人 落实人 执行人 办理人 办件人 具体经办 帮办员',
  '工作人员 具体人员 专班人员 值班人员 =人员 姓名 专干 干部',
  // in a village, a street, a plant
  '村支书 村书记 支部书记 组织书记 第一书记 村主任 村长 村干部 =片长',
  '包保干部 包联干部 包村干部 驻村干部 驻村工作队 工作队',
  '网格员 网格长 楼长 楼栋长 街长 干警 民警 协管员 管护员 护林员 保洁员',
  '项目经理 项目秘书 项目管家 安全员',
);

const SUPERVISOR = list(
  '督办 督导 督办领导 督导领导 督查领导 监督领导 督办人 督导人 督查人 监督人 监督人员 supervisor',
  '督办责任人 督导责任人 督查责任人 监督责任人 督导组 督查组 督查组长 督导组长',
  '复查人 核查人 验收人 验收责任人 验收组 考核组 考核人 评价人',
);

const CONTACT = list(
  '联系人 联络人 联络员 联系人员 contact phone',
  '联系电话 电话 联系方式 手机 手机号 手机号码',
);

/** Who answers in person, who supervises, whom to ask. */
export const PEOPLE_WORDS: readonly HeaderWords[] = [
  { role: 'leader', words: LEADER },
  { role: 'person', words: PERSON },
  { role: 'supervisor', words: SUPERVISOR },
  { role: 'contact', words: CONTACT },
];
