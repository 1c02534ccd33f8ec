import { anyOf } from './any-of';
import { done } from './done';
import type { SignalForm } from './signal';

/** What comes before the work proper. */
const PREPARATION = anyOf(
  '前期|勘探|勘[察查]|勘测|测绘|测量|选址|立项|可研|可行性|环评|招投?标|征地|征收|三通一平|手续|报批|评审|审核|备案',
  '初稿|初步设计|施工图|图审|设计|摸底|平整|预算(?:编制|评审|审核|书)|财评|概算|清单编制|合同签订|签订合同|签约|采购',
  '(?:施工|实施|拆迁|征迁|建设|改造|安置|征收)方案|方案(?:制定|编制)',
  '主体(?!.{0,6}[及和与、].{0,12}(?:全部|均|都))|封顶|基础(?!设施|教育|工作|数据|信息|台账|公共|研究|保障)|地基|桩基|打桩|围挡|框架|路基|管沟|土建|土方',
  '砌体|抹灰|外墙|内墙|幕墙|屋面|防水|基坑|支护|钢结构|钢筋|桥墩|盖梁|箱梁|掘进|衬砌|涵洞|水稳|基层|面层|路缘石|放线|放样|定界|勘界|迁改|垫层|筏板|底板|楼板|地坪|清表|清障|便道|临建|预制|模板|支架|打井|分项|中标|开标|评标|竞拍|挂网',
  '完成.{0,6}[\\d一二三四五六七八九十]{1,2}层|正负零|±0',
  '(?:资金|人员|设备|材料)(?:均|全部)?已?(?:全部)?到位',
);

/** 完成征地任务: there the preparation is the task. */
const ITSELF_THE_TASK =
  /(?:征地|征收|征迁|征拆|拆迁|签约|采购|摸底|测绘|勘察|设计)(?:拆迁|安置|工作)?任务/g;
/** A permit or an approval won, or a single work of a building. */
const STEP = anyOf(
  '通过.{0,10}(?:评审|论证|审查|预审|初[审评]|复评|评估)(?!验收)',
  '(?:取得|获得?|拿到|办理了).{0,14}(?:批复|意见书?|许可证?|备案证?|核准|用地|不动产权证)',
  '完成.{0,12}(?:批复|核准|灌浆|浇筑|填筑|回填|吊装|绑扎|砌筑|粉刷|开挖|架设|贯通|合龙|闭水试验)$',
  '占.{0,8}(?:一半|[二三四五六七八九]分之[一二三四五六七八])',
);

/** The preparation or one step of the work is done. */
export const prepared: SignalForm = {
  signal: 'prepared',
  examples: [
    '已完成地质勘探工作',
    '完成招标',
    '主体已封顶',
    '环评报告已通过专家评审',
    '已取得用地批复',
  ],
  reads: (clause) =>
    STEP.test(clause.text) ||
    (done.reads(clause) && PREPARATION.test(clause.text.replace(ITSELF_THE_TASK, ''))),
};
