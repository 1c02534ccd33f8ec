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
  牵头 主办 主责 主抓 承办 经办 协办 配合 参与 协助 责任 负责 督办 督导 成员
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

/** What follows the names of a group and gives them their role: X、Y牵头. */
export const ROLE_VERBS: readonly RoleWords[] = [
  ['lead', list('牵头 主办 主责 主抓 抓总 统筹 为主')],
  ['supervisor', list('督办 督导 督查 督促 监督 考核')],
  ['support', list('配合 协办 协助 协同 协作 参与 参加 支持')],
  ['responsible', list('负总责 负主责 负责 落实 承办 办理 实施 承担 执行 推进 完成 整改')],
];

/** Words around the role verb that say nothing of the role: X按职责分工负责, Y积极配合做好相关工作. */
export const FILLERS: readonly string[] = list(`
  共同 分别 各自 具体 直接 统一 全面 主要 密切 积极 主动 全力 认真 切实 依法 协调 组织 指导
  跟踪 检查 分工 按分工 抓好 做好 加快 推动 到位 工作 任务 相关 有关 一起 并 应 须 要 予以 进行
  为 总 抓 各负其责
`);

/** 按职责分工, 根据各自职责, 结合实际: stands for itself even without a verb. */
export const BY_DUTY =
  /(?:按照?|根据|依据|依照|结合|依)(?:各自|部门|单位|相关|有关|自身|本部门|本单位)?(?:职责|职能|分工|实际|权限|属地|程序)(?:任务|管理|原则|情况|范围|要求)?(?:和|及|、)?(?:任务)?(?:分工)?$|按照?[^,;、按]{1,12}要求$/;

/** Verbs between one group and an object or another group: X负责拨付资金, X牵头Y配合. What makes the word a noun is excluded. */
export const MIDDLE_VERBS =
  /牵头(?!人|单位|部门|领导|作用|责任|的)|落实(?=.{0,8}责任)|负责(?!人|制|任|同志|部门|单位|的|领导)|主办(?!单位|部门|人|科)|承办(?!单位|部门|人|科)|承担(?!单位)|配合(?!单位|部门|度)|协助(?!单位|部门)|协办(?!单位|部门)|参与(?!单位|部门|率|度)|督办(?!单位|部门|室|科|件)|督促(?!检查|办)|会同|联合(?!会|社|国|体|党|执法)|协同(?!单位|部门|办)/g;

/** What a group's names end before when a sentence goes on: 由信息部进行维修, 请各部门按照通知…. */
export const DOING =
  /进行|开展|做好|抓好|抓紧|负责|牵头|承担|承办|主办|组织(?!部|科|处|办|委|局|室)|实施|落实(?!办)|办理|完成|制定|制订|起草|提供|安排|协调(?!办|科|处|局|中心|小组)|处理(?!中心|办|厂|站)|处置(?!中心|办)|维修|维护|研究(?!室|院|所|中心|会)|推进(?!办|中心|局)|推动|建设(?!局|厅|部|委|办|科|股|所|中心|管理)|审核|汇总|报送|上报|按|于|在|根据|对照|结合|认真|及时|尽快|高度|切实|严格|每|立即|继续|加强|配合|整改/g;
