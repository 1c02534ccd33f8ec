import { anyOf, oneOf } from '../../grid/any-of';
import type { RoleWords } from './owner-words';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

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

const DUTY = oneOf('职责|职能|分工|权限|属地|程序|实际');
/** 按职责分工, 根据各自职责, 结合实际: stands for itself even without a verb. */
export const BY_DUTY = anyOf(
  `(?:按照?|根据|依据|依照|结合|依)(?:各自|(?:本)?部门|(?:本)?单位|相关|有关|自身)?${DUTY}` +
    '(?:任务|管理|原则|情况|范围|要求)?[和及、]?(?:任务)?(?:分工)?$',
  '按照?[^,;、按]{1,12}要求$',
);

/** Verbs between one group and an object or another group: X负责拨付资金, X牵头Y配合. What makes the word a noun is excluded. */
export const MIDDLE_VERBS = new RegExp(
  oneOf(
    '牵头(?!人|单位|部门|领导|作用|责任|的)|主办(?!单位|部门|人|科)|承办(?!单位|部门|人|科)|承担(?!单位)',
    '负责(?!人|制|任|同志|部门|单位|的|领导)|落实(?=.{0,8}责任)',
    '配合(?!单位|部门|度)|协助(?!单位|部门)|协办(?!单位|部门)|协同(?!单位|部门|办)|参与(?!单位|部门|率|度)',
    '督办(?!单位|部门|室|科|件)|督促(?!检查|办)',
    '会同|联合(?!会|社|国|体|党|执法|采购|办公|指挥)',
  ),
  'g',
);

/** What a group's names end before when a sentence goes on: 由信息部进行维修, 请各部门按照通知…. */
export const DOING = new RegExp(
  oneOf(
    // who does it
    '负责|牵头|承[担办]|主办|配合',
    // what is done; 组织部, 处理厂 are names
    '进行|开展|做好|抓[好紧]|实施|落实(?!办)|办理|完成|制[定订]|起草|提供|安排|审核|汇总|报送|上报|整改|维[修护]|推动|加强',
    '组织(?!部|科|处|办|委|局|室)|协调(?!办|科|处|局|中心|小组)|推进(?!办|中心|局)',
    '处理(?!中心|办|厂|站)|处置(?!中心|办)|研究(?!室|院|所|中心|会)|建设(?!局|厅|部|委|办|科|股|所|中心|管理)',
    // how or when
    '[按于在每]|根据|对照|结合|认真|及时|尽快|高度|切实|严格|立即|继续',
  ),
  'g',
);
