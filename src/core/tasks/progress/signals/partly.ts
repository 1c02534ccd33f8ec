import { anyOf } from './any-of';
import { done } from './done';
import type { SignalForm } from './signal';

const PARTLY = anyOf(
  '差不多|快要?(?=完成|完工|结束|好了)|基本|初验|预验收|序时|时序|时间进度|初步|(?<!全)部分|大部|大多|多数|主要|阶段性|个别|接近|将近|近半|雏形',
  '(?:首|第[一二三四五六七\\d]+)(?:阶段|步|批|期|轮)',
);
const HALF =
  /完成(?:了|任务|近|将近|大约|约){0,3}(?:一半|过半|大半|[一二三四五六七八九]成|.{1,3}分之)|完成.{0,10}[二三四五]分之[一二三四]/;
/** A part of the year or a step of the plan: 完成月度计划, 完成上半年目标任务. */
const STAGE =
  /(?:完成|达到|办结).{0,8}(?:月度?份?|季度?|半年|本周|[当本]期|节点|序时|时间进度|目标进度|前期|阶段)性?的?(?:目标|任务|计划|指标|工作|相关|准备|要求|进度|手续)/;
/** 上半年目标任务全面完成 */
const STAGE_DONE =
  /(?:\d月份?|季度?|半年|[当本]期|节点|阶段性?)的?(?:目标)?(?:任务|计划|指标)[^,]{0,6}(?:完成|达到)/;
/** 6个村已达标: so many places, and nobody says that they are all. */
const SOME_PLACES =
  /^(?:目前|现|已有|有|其中){0,2}\d{1,4}[余多]?个?(?:村|社区|乡|镇|街道|单位|部门|学校|县|区|企业|小区|支部|站所)(?!.{0,16}(?:全部|全面|均|都|一律)).{0,8}(?:完成|达标|办结|整改到位|销号|通过验收)/;
/** 解决或部分解决的32件 */
const OR_PARTLY =
  /(?:解决|落实|完成|办结|采纳)[或、及](?:基本|部分|初步)(?:解决|落实|完成|办结|采纳)/;
/** What comes before the work proper. */
const PREPARATION = anyOf(
  '前期|勘探|勘察|勘测|测绘|测量|选址|立项|可研|可行性|环评|招投?标|征地|征收|三通一平|手续|报批|评审|审核|备案',
  '初稿|初步设计|施工图|图审|设计|摸底|平整|预算|财评|概算|清单编制|合同签订|签订合同|签约|采购',
  '(?:施工|实施|拆迁|征迁|建设|改造|安置|征收)方案|方案(?:制定|编制)',
  '主体(?!.{0,6}[及和与、].{0,12}(?:全部|均|都))|封顶|基础(?!设施|教育|工作|数据|信息|台账|公共|研究|保障)|地基|桩基|打桩|围挡|框架|路基|管沟|土建|土方',
  '(?:资金|人员|设备|材料)(?:均|全部)?已?(?:全部)?到位',
);

/** 完成征地任务: there the preparation is the task. */
const ITSELF_THE_TASK =
  /(?:征地|征收|征迁|征拆|拆迁|签约|采购|摸底|测绘|勘察|设计)(?:拆迁|安置|工作)?任务/g;
/** A permit or an approval won, or a single work of a building. */
const STEP = anyOf(
  '通过.{0,10}(?:评审|论证|审查|预审|初审|评估)(?!验收)',
  '(?:取得|获得?|拿到|办理了).{0,14}(?:批复|意见书?|许可证?|备案证?|核准|用地|不动产权证)',
  '完成.{0,12}(?:批复|核准|灌浆|浇筑|填筑|回填|吊装|绑扎|砌筑|粉刷|开挖|架设|贯通|合龙|闭水试验)$',
  '占.{0,8}(?:一半|[二三四五六七八九]分之[一二三四五六七八])',
);

/** Only a part, a stage or the preparation is done. */
export const partly: SignalForm = {
  signal: 'partly',
  examples: [
    '基本完成',
    '阶段性办结',
    '完成月度计划',
    '已完成地质勘探工作',
    '部分任务已完成',
    '已完成一半',
    '上半年目标任务全面完成',
    '6个村已达标',
    '已完成初验',
    '解决或部分解决的32件',
    '环评报告已通过专家评审',
    '已取得用地批复',
  ],
  reads: (clause) =>
    HALF.test(clause.text) ||
    STAGE.test(clause.text) ||
    STAGE_DONE.test(clause.text) ||
    SOME_PLACES.test(clause.text) ||
    OR_PARTLY.test(clause.text) ||
    STEP.test(clause.text) ||
    (done.reads(clause) &&
      (PARTLY.test(clause.text) || PREPARATION.test(clause.text.replace(ITSELF_THE_TASK, '')))),
};
