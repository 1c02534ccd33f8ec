import type { PartyRole } from './assignment';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export type RoleWords = readonly [role: PartyRole, words: readonly string[]];

/** Role words in headers and labels, by role; the first role with a word in the header wins: 牵头责任单位 leads, 负责考核部门 supervises. */
export const ROLE_STEMS: readonly RoleWords[] = [
  ['supervisor', list('督办 督导 督查 督察 督促 监督 监管 考核 考评 验收 评价')],
  ['lead', list('牵头 主办 主责 主抓 发起 抓总')],
  ['support', list('配合 协办 协助 协同 协作 协调 会办 参与 参加 联合 支持 成员')],
  [
    'responsible',
    list(`
      责任 负责 承办 承担 经办 办理 实施 落实 执行 推进 完成 整改 处置 建设 组织 主管 分管 主体
      帮扶 包保 包联 归属 所属 认领 申报 具体
    `),
  ],
];

/** Role words that make a header or label by themselves: 牵头：…, 配合：…. */
export const BARE_ROLE_WORDS: readonly string[] = list(`
  牵头 主办 主责 主抓 承办 经办 协办 会办 配合 参与 协助 责任 负责 督办 督导 监督 成员
`);

/** What a header or label ends in when it names units. */
export const UNIT_NOUNS: readonly string[] = list(`
  单位 部门 科室 处室 股室 站所 站办 委室 室所 办所 主体 机构 组织 支部 乡镇 镇街 街道 学校
  企业 办公室 委办局 小组
`);

/** Headers that say no more than that units stand below. */
export const BARE_UNIT_HEADERS: readonly string[] = list(`
  单位 部门 科室 处室 股室 站所 单位科室 部门科室 部门单位 单位名称 部门名称 省份 地区 乡镇
  镇街 街道 村 社区 村社区 县区 区县 市县
`);

/** What a header or label ends in when it names leaders. */
export const LEADER_NOUNS: readonly string[] = list(`
  领导 领导班子成员 班子成员 县长 区长 市长 镇长 乡长 书记 主任 局长 常委 河长 指挥长 组长
`);

/** What a header or label ends in when it names persons. */
export const PERSON_NOUNS: readonly string[] = list(`
  人 人员 人姓名 干部 网格员 专班 专干 同志
`);

/** Words before 人 or 干部 that make the person answerable: 填报人 and 申请人 are not. */
export const PERSON_STEMS: readonly string[] = list(`
  责任 负责 承办 经办 办理 具体 执行 落实 实施 整改 牵头 主办 直接 包保 包联 包村 驻村 包案
  跟进 处理 协办
`);

export const CONTACT_WORDS: readonly string[] = list(`
  联系人 联络人 联络员 联系方式 联系电话 对接人 信息员
`);

/** Column ids of exported tables: operatorNames, leadDept. */
export const ENGLISH_STEMS: readonly (readonly [RegExp, PartyRole])[] = [
  [/contact|liaison/, 'contact'],
  [/supervis|inspector|overseer/, 'supervisor'],
  [/leader|chief/, 'leader'],
  [/operator|handler|assignee|executor|owner|person|principal|charge/, 'person'],
  [/lead|host|sponsor/, 'lead'],
  [/support|assist|cooperat|coordinat|particip|collabor/, 'support'],
  [/responsib|dept|department|unit|organi[sz]ation/, 'responsible'],
];

/** Words that may stand before the role word in a label: 具体责任人：, 市级牵头单位：. */
export const LABEL_MODIFIERS: readonly string[] = list(`
  具体 主要 直接 第一 整改 项目 工作 问题 省级 市级 县级 区级 镇级 乡级 村级 科室 部门 单位
  共同 全程 挂点 挂钩 包村 包案 包联 联系 带队 值班 党委 政府 行政 技术 安全 决策 业务 副 总 各
`);

/** Labels whose value names nobody: 联系电话：…, 完成时限：…. */
export const OTHER_LABELS: readonly string[] = list(`
  填报单位 填表单位 报送单位 上报单位 制表单位 编制单位 印发单位 发文单位 审核单位 来文单位 填报部门
  报送部门 施工单位 监理单位 设计单位 电话 手机 手机号 号码 传真 邮箱 邮件 邮编 地址 网址 时限 时间 期限 日期 备注 目标
  措施 要求 内容 进度 进展 情况 标准 依据 来源 QQ Tel tel TEL email Email
`);
