import { anyOf, oneOf } from '../../../grid/any-of';
import { deadline, type Form } from '../form';
import { FESTIVALS, SEASONS } from '../words/occasions';

const FEASTS = [...FESTIVALS, '^[节汛][前后]|\\d{1,2}·\\d{1,2}'];
const SHORT_NAMES = oneOf('五一|七一|八一|十一|五四|三八|六一', '5\\.1|5\\.12|7\\.1|8\\.1|10\\.1');
/** 五一 alone may be a place; with 前 or 期间 it is the holiday. */
const SHORT_FEASTS = `${SHORT_NAMES}["”]?(?=之?前|以前|期间|[节后]|来临|到来)`;
/** 12.4宪法日, 6.26禁毒日前 */
const NAMED_DAY =
  '(?<![\\d.])\\d{1,2}\\.\\d{1,2}["”]?[^\\d,;。]{1,8}[日节](?=前|期间|活动|[,;。]|$)';

const ORDER = oneOf(
  '要求|规定|安排|部署|通知|程序|文件|合同|方案',
  '进度|进展|节点|计划|时限|时间|工期|序时',
  '需要|情况|形势|实际',
);
/** 按上级要求, 根据工作安排, 以通知为准, 与项目同步 */
const AS_TOLD = [
  `(?:按|根据|结合|视)[^;。]{0,24}?${ORDER}`,
  '(?<!已)按[时期需]|如期|适时|择机|序时进度|另行(?:通知|安排|部署)',
  '视[^;。]{0,12}而定|以[^;。]{0,20}?为准',
  '[随与][^;。]{0,16}?同步|同步(?:推进|完成|实施|整改|进行)',
  '(?:规定|限定|法定|约定)的?(?:时[限间]|期限|限期|期间)',
];

/** 开学前, 汛期, 学期末, 两会期间 */
const AT_SEASON = `${oneOf(...SEASONS)}(?:[前后初末中底]|期间|结束|来临|召开|到来|开始|(?=[,:;。]|$))`;

const HAPPENS = oneOf(
  // meetings and inspections
  '召开|会议|活动|比赛|换届|检查|考核|督查|巡察',
  // works
  '[开竣]工|投[用产]|验收|启动|施工|实施|开[展始]|结束|完成|入住|交付|运营',
  // what others give
  '批复|下达|上报|审批|反馈|生效',
  // time
  '到来|来临|到期|届满',
);
const THEN = oneOf('[,;。)]|$', '完成|整改|办结|报送|上报|到位|启动|落实');
const CAMPAIGN = oneOf('整改|整治|巡察|攻坚|活动|考核|申报|合同|项目');
/** 待省厅批复后, 项目竣工后, 会议召开前完成, 活动期间 */
const AROUND = [
  `待[^;。]{1,24}?[后时]|期间|${CAMPAIGN}期(?:限)?内`,
  `(?<=[^\\d,;。:、(\\s]{2})${HAPPENS}(?:之|以)?[前后时]${THEN}`,
];

/** 目前, 今后, 同时, 平时, 每日之前 name no occasion. */
const NO_OCCASION = {
  before: '(?<![目当此提跟面生超日之以先最今])',
  after: '(?<![今以然最先前随及限即实同定平暂临小历])',
};
const IN_PLACE = '完成|办结|(?:整改|落实)?到位';
/** The whole cell is an occasion: 资金落实后, 汛期来临之前. */
const WHOLE_CELL = [
  `^[^\\d,;。:]{2,16}${NO_OCCASION.after}[后时][。;)]?$`,
  `^[^\\d,;。:]{2,12}${NO_OCCASION.before}(?:之|以)?前(?:${IN_PLACE})?[。;)]?$`,
];

const EVENT = anyOf(
  ...FEASTS,
  SHORT_FEASTS,
  NAMED_DAY,
  ...AS_TOLD,
  AT_SEASON,
  ...AROUND,
  ...WHOLE_CELL,
);
/** 第一周, 第1-16周 of a school term. */
const SCHOOL_WEEK = /^(?:开学)?第\d{1,2}(?:[-~、至到]\d{1,2})?(?:个)?(?:教学)?周/;
/** Two or more occasions stand for themselves: 半年小结、年终总结. */
const SEVERAL_OCCASIONS = /半年[^,;。]{0,8}[、,和及]年[终底]/;

/** When something else happens or as somebody orders: no date can be told. */
export const onEvent: Form = {
  name: 'on-event',
  examples: [
    { text: '按上级要求', reads: { kind: 'event', due: null } },
    { text: '按省厅要求按时完成', reads: { kind: 'event' } },
    { text: '春节前', reads: { kind: 'event', due: null } },
    { text: '2026年国庆节前', reads: { kind: 'event', due: null } },
    { text: '党代会召开前', reads: { kind: 'event' } },
    { text: '开学前', reads: { kind: 'event' } },
    { text: '待省厅批复后实施', reads: { kind: 'event' } },
    { text: '第一周', reads: { kind: 'event', ambiguous: true } },
    { text: '按序时进度推进', reads: { kind: 'event' } },
    { text: '12.4宪法日', reads: { kind: 'event' } },
    { text: '集中整改期内', reads: { kind: 'event' } },
    { text: '在督查室规定的期限内上报', reads: { kind: 'event' } },
    { text: '汛前', reads: { kind: 'event' } },
    { text: '春秋两季', reads: { kind: 'event' } },
    { text: '待定', reads: null },
    { text: '目前', reads: null },
    { text: '春节前（2月10日前）', reads: null },
  ],
  read({ text }) {
    const week = SCHOOL_WEEK.test(text);
    if (!week && !EVENT.test(text)) return null;
    return deadline('on-event', 'event', { ambiguous: week || SEVERAL_OCCASIONS.test(text) });
  },
};
