import { anyOf, oneOf } from '../../grid/any-of';
import { BEGIN } from './words/begin';
import { INSTALL } from './words/finish';

/** What 将 is followed by where it tells of what is to come: 将继续推进; not 已将资料移交. */
const WAYS = [
  '认真|切实|大力|全力|着力|严格|积极',
  '继续|持续|进一步|逐步|陆续|分批|分步|分期|全面|全部',
  '立即|尽快|及时|择机|适时|根据|结合',
];
const ACTS = [
  `${BEGIN}|组织|开[展通放]|召开|实施|安排|制定|出台|编制|成立|建立|[纳列转投]入`,
  '采取|加[强大快]|强化|推[进动]|优化|[深细]化|申请|邀请|联系|协调|督促',
  '完成|建[成设]|修建|竣工|完工|交付|启用|通车|投用|搬迁|整治|清理|新[建增]|增加|扩建',
  `维修|${INSTALL}`,
];
/** 计划新建, 计划整治3处 */
const PLANNED_ACTS = `解决|采纳|新建|落实|推进|整治|拆除|${INSTALL}`;
/** 按计划, 投资计划, 规划计划: a plan that things are measured by. */
const NO_INTENTION = '(?<![按照原于较比与占超度作资标动设划该理定出])';

/** 预计6月底完成, 有望年内通车 */
const FORECASTS = [
  '预计',
  '(?<!符合|达成|好于|快于|优于|高于|低于|达到|超出?|未达|不及)预期',
  '预定',
  '即将',
  '打算(?!$)',
  '马上(?=[完竣]|就)',
  '[有可]望',
  '有信心',
  '有把握',
  '届时',
  '在即',
  '在望',
  '指日可待',
  '[月旬年初底日][^,]{0,2}要(?=[开动启完竣])',
];

/** 力争年底前完成, 拟于8月招标, 计划新建3处 */
const INTENTIONS = [
  '力争',
  '(?<!正在|积极|已|向上|向上级|[省市县区]里?)争取(?!资金|项目|上级|政策|到)',
  '确保',
  '保证(?!金)',
  '力[求保](?=.{0,10}[完竣建实])',
  '准备(?!工作|阶段|就绪|迎接)',
  '(?<!原)定于',
  '安排[在于](?=\\d|[本下明]|[一二三四]季)',
  '(?<![模已])拟(?!定|制|订|聘|录|任|派|稿|投资)',
  `${NO_INTENTION}计划(?=[于在到从第\\d一二三四年月本上下明今近尽全完开启实组召安建办,:]|${PLANNED_ACTS}|$)`,
];

/** 可按期完成, 验收后即可投入使用 */
const ABILITIES = [
  '(?<![功性职智节才不未没产势动电热技潜])能(?:够)?(?:在|于|按[期时]|如期|按要求|确保|保证|全部|全面|顺利)',
  '可(?:如期|按期|按时|全部|全面)|(?:[今明]年|年[内底]|月底?|下半年)可(?=[完竣建投通交])',
  '后(?:即可|方可|才[能可]|就[能可]|便可|可以?(?=[^,]{0,4}[投启开完竣交]))',
  '[铺改装造修试验]后[^,已]{0,2}(?:对外开放|投入使用|交付使用|启用|开放)$',
  '前(?:即?可|能|将)',
];

/** 将继续推进, 年内将建成, 下步启动施工 */
const WILL = [
  '[今明后](?:年?[春夏秋冬]|年|[天日])[^,已]{0,4}将',
  '(?:年[内底初]|月[底初内]|近[日期]|随后|不久|很快|即)将|^近期(?=[进开动启])',
  '^下一?步(?:再)?(?:启动|实施|开展|组织|开工)',
  `(?<!已|并|现|均|经)将(?=[于在会按对由从有要同再随马近下择适\\d]|${oneOf(...WAYS, ...ACTS)})`,
];

const AHEAD = anyOf(...FORECASTS, ...INTENTIONS, ...ABILITIES, ...WILL);
/** 6月底前, 明年 */
const NEXT = '明年|来年|次年|下(?:半年|月|个月|周|季度)|后续|年底';
const DAY_AHEAD = anyOf(
  NEXT,
  '(?:[\\d一二三四五六七八九十]{1,3}[月日]|年[底内]|月底|季度末|旬)[底末份]?[之以]?前(?![期已后,]|$)',
);
/** What is told of now or then. */
const PAST = /已|完毕|正在|目前|日前|现(?:在|已|正)|完成了|^实际|^超额/;

/** Whether the clause tells of what lies ahead: 预计9月开工. */
export function liesAhead(clause: string): boolean {
  return AHEAD.test(clause) || (DAY_AHEAD.test(clause) && !PAST.test(clause));
}

/** Whether the clause tells of what is or was, so that what was said to lie ahead before it ends there. */
export function tellsPast(clause: string): boolean {
  return PAST.test(clause);
}
