import { anyOf, oneOf } from '../../../grid/any-of';
import { done } from './done';
import { saidAfter } from './said-after';
import type { SignalForm } from './signal';

/** 基本完成, 主要问题已解决, 首期已建成; beside a word of an end only. */
const NOT_ALL = anyOf(
  '基本|初步|差不多|阶段性|序时|时序|时间进度|雏形|初验|预验收',
  '接近|将近|近(?:半|完成|完工)|快要?(?=完成|完工|结束|好了)',
  '(?<!全)部分|大部|大多|多[数项个]|主要|个别|少数',
  '首[付笔]|进度款|预付',
  '(?:首|第[一二三四五六七\\d]+)(?:阶段|[步批期轮])(?!主题|巡[视察]|督[查察]|学习)',
);
/** 完成阶段性整改并全部销号 */
const AND_WHOLLY = /并已?全部[^,]{2,6}$/;

/** 完成一半, 完成任务近八成, 五分之三 */
const SHARE = [
  '完成.{0,10}(?:一半|大半|过半)',
  '完成(?:了|任务|近|将近|大约|约){0,3}(?:[一二三四五六七八九]成|.{1,3}分之)|完成.{0,10}[二三四五]分之[一二三四]',
];
/** 绝大部分村民已签字, 七成以上已落实, 初验合格 */
const MOST_HAVE = [
  '[五六七八九]成(?:以上)?已|已有?[近超过]?(?:大部分|多数|半数|过半)',
  '(?:大部分|大多数?|多数|(?<!全)部分|半数).{0,12}已',
  '(?:初验|预验收)(?:合格|通过)|主体(?:结构)?封闭',
];
/** 解决或部分解决的32件, 44件被部分采纳 */
const OR_PARTLY =
  '被部分采纳|(?:解决|落实|完成|办结|采纳)[或、及](?:基本|部分|初步|阶段性?)(?:解决|落实|完成|办结|采纳)';

/** A part of the year or a step of the plan: 完成月度计划, 上半年目标任务全面完成. */
const OF_A_STAGE = [
  `(?:完成|达到|办结).{0,8}${oneOf(
    '月度?份?|季度?|半年|本周|[当本]期',
    '节点|序时|时间进度|目标进度|前期|阶段',
  )}性?的?${oneOf('目标|任务|计划|指标|进度', '工作|相关|准备|要求|手续')}`,
  '(?:\\d月份?|季度?|半年|[当本]期|节点|阶段性?)的?(?:目标)?(?:任务|计划|指标).{0,6}(?:完成|达到)',
];

const PLACE = oneOf('村(?!庄规划)|社区|乡|镇|街道|县|区|企业|小区', '单位|部门|学校|支部|站所');
/** 6个村已达标: so many places, and nobody says that they are all. */
const SOME_PLACES =
  `^(?:目前|现|已有|有|其中){0,2}\\d{1,4}[余多]?个?${PLACE}(?!.{0,16}(?:全部|全面|均|都|一律))` +
  '.{0,8}(?:完成|达标|办结|整改到位|销号|通过验收)';

/** 基本农田, 基本建设: a word of its own. */
const BASIC = oneOf(
  '情况|农田|养老|医疗|公共|建设|保障|生活|标准|条件|原则|要求|制度|功能',
  '满意|一致|同意|持平',
);
/** 规划方案已基本优化完善: whatever the verb. */
const BASICALLY = `(?:已|均|现|得到|实现).{0,4}基本(?!${BASIC})[\\u4e00-\\u9fff]{2,8}$`;

const PARTLY = anyOf(...SHARE, ...MOST_HAVE, OR_PARTLY, ...OF_A_STAGE, SOME_PLACES, BASICALLY);

/** Only a part or a stage is done. */
export const partly: SignalForm = {
  signal: 'partly',
  examples: [
    '基本完成',
    '阶段性办结',
    '完成月度计划',
    '部分任务已完成',
    '已完成一半',
    '上半年目标任务全面完成',
    '6个村已达标',
    '已完成初验',
    '解决或部分解决的32件',
    '绝大部分村民已签字',
  ],
  reads: (clause) =>
    PARTLY.test(clause.text) ||
    (NOT_ALL.test(clause.text) &&
      !AND_WHOLLY.test(clause.text) &&
      (done.reads(clause) || saidAfter(clause.text) !== null)),
};
