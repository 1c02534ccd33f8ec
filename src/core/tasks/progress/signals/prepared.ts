import { STEPS_OF_BUILDING } from '../words/building';
import { anyOf, oneOf } from '../../../grid/any-of';
import { done } from './done';
import type { SignalForm } from './signal';

/** 选址, 立项, 征地, 招标; but not 竣工备案 */
const FORMALITIES = [
  '前期|准备工作|手续|报批|评审|审核|摸底|策划|组稿|统稿|(?<!竣工|验收)备案',
  '(?:施工|规划|开工)许可|(?:用地|林地|土地|海域).{0,4}(?:使用权|许可|预审)',
  '红线|规划调整|概念(?:性)?规划|勘[探察查测]|测[绘量]|选址|放[线样]|[定勘]界',
  '立项|可研|可行性|环评|征[地收]|三通一平|土地摘牌|地块.{0,4}摘牌',
  '招投?标|中标|[开评]标|竞拍|挂网|采购|合同签订|签订合同|签约',
  '初步?设计|初稿|施工图|图审|设计|概算|财评|预算(?:编制|评审|审核|书)|清单编制',
  '(?:施工|实施|拆迁|征迁|建设|改造|安置|征收)方案|方案(?:制定|编制)',
  '(?:资金|人员|设备|材料)(?:均|全部)?已?(?:全部)?到位',
];
/** What comes before the work proper, or is one part of it. */
const PREPARATION = anyOf(...FORMALITIES, ...STEPS_OF_BUILDING);

/** 完成征地任务, “材料采购”项目已完成: there the preparation is the task. */
const ITSELF_THE_TASK = new RegExp(
  oneOf(
    '“[^”]{1,40}”(?=任务|项目|工程|工作)',
    '(?:征[地收迁拆]|拆迁|签约|采购|摸底|测绘|勘察|设计)(?:拆迁|安置|工作)?任务',
    '按照?[^,]{0,6}(?:设计|方案)(?:要求)?',
  ),
  'g',
);
/** 破损路面已修补平整: what is put right was built before. */
const PUT_RIGHT = /修复|修补|维修|修缮|修好|更换|补装|补办|代办/;

/** A permit, an approval or an agreement won: 取得用地批复, 通过评审; but not 调解协议已签订 */
const WON = [
  '(?:环评|可研|立项|初设|初步设计|规划|用地|林地|概算|征地|土地)[^未待]{0,8}[已获][^未待]{0,4}(?:批[复准]|核准)',
  '通过.{0,10}(?:评审|论证|审查|[预初]审|[初复]评|评估|听证)(?!验收)',
  '(?:取得|获得?|拿到|办理了).{0,14}(?:批复|意见书?|许可证?|备案证?|核准|用地|不动产权证)',
  '(?<!调解|和解|息访|停访|息诉)协议.{0,6}(?:签订|签署)(?!率)',
];
/** 选址已确定, 已选定施工单位 */
const SETTLED_ON = [
  '(?:选址|点位|用地|地点|(?:施工|设计|监理|承建|中标)单位)(?:已经?|均已)(?:初步|基本)?(?:确定|选定|落实|明确)',
  '已(?:初步|基本)?(?:确定|选定|落实)了?.{0,6}(?:选址|地址|点位|地点|用地|(?:施工|设计|监理|承建)单位)',
];
/** 完成浇筑, 桩基检测合格: one work of a building, done. */
const ONE_WORK = [
  `完成.{0,12}${oneOf('批复|核准|灌浆|浇筑|填筑|回填|吊装|绑扎', '砌筑|粉刷|开挖|架设|贯通|合龙|闭水试验')}$`,
  '(?:桩基|基础|材料|主体).{0,6}(?:检测|检验)合格',
  '占.{0,8}(?:一半|[二三四五六七八九]分之[一二三四五六七八])',
];
const STEP = anyOf(...WON, ...SETTLED_ON, ...ONE_WORK);

/** The preparation or one step of the work is done. */
export const prepared: SignalForm = {
  signal: 'prepared',
  examples: [
    '已完成地质勘探工作',
    '完成招标',
    '主体已封顶',
    '环评报告已通过专家评审',
    '已取得用地批复',
    '选址已确定',
    '施工许可证已办结',
  ],
  reads: (clause) =>
    STEP.test(clause.text) ||
    (done.reads(clause) &&
      PREPARATION.test(clause.text.replace(ITSELF_THE_TASK, '')) &&
      !PUT_RIGHT.test(clause.text)),
};
