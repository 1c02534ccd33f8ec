import { list, type HeaderWords } from './word-list';

/** Claim of a column whose header names a measure. */
export const MEASURE_CLAIM = 5;

const MEASURE = list(
  // what is to be done
  '措施 举措 措施清单 举措清单 整改清单 做法 对策 建议 方式 方法 measure measures action actions',
  '工作办法 工作流程 关键环节 重点环节 路线图 工作路径 实施路径 推进路径',
  // a plan, an arrangement, steps
  '工作计划 推进计划 实施计划 年度计划 季度计划 月度计划 进度计划 计划进度 时序进度 序时进度',
  '工作安排 具体安排 推进安排 落实安排 活动安排 进度安排 步骤 任务分解 子任务 细化任务',
  '工作方案 实施方案 整改方案 化解方案 处置方案 解决方案 办理方案',
  // contents
  '工作内容 具体内容 实施内容 建设内容 整改内容 建设规模',
  '决策事项程序 决策程序',
  // what is required
  '要求 工作要求 具体要求 任务要求 整改要求 办理要求 交办要求 落实要求',
  // how it is inspected
  '检查内容 检查事项 检查方式 检查方法 抽查内容 抽查事项 抽查方式 抽查方法',
  // how it is assessed
  '考核内容 考核指标 考核标准 考核办法 考核细则 考核方式 考评内容 考评标准 考评办法',
  '评分标准 评分办法 评分细则 评价标准 评定标准 分标准 分办法',
);

const TARGET = list(
  // an aim
  '目标值 目标要求 目标标准 目标数 目标量 目标成效 目标成果 目标效果 指标值…目标',
  '考核目标 考核要点 整改目标 绩效目标 预期目标 target',
  // what comes of it
  '预期成效 预期效果 预期成果 成果形式 工作成果 达到效果',
  // an indicator, a standard
  '=指标 量化指标 年度指标 年度指标值 计划指标值',
  '=标准 标准 工作标准 完成标准 验收标准',
  // how many
  '任务数 任务量 计划数 计划完成数 计划完成量 应完成数 应…数 应…数量 问题…数 问题…数量 数量 基数 户数 户次 家数 家次 企业数',
  // what is inspected, and how much of it
  '对象 检查对象 检查对象基数 检查比例 检查数量 检查地域 检查范围 检查区域',
  '抽查对象 抽查基数 抽取比例 抽取数量 抽查数量 抽查范围',
  // money
  '总投资 投资额 计划投资 年度投资 投资估算 概算投资 估算投资 规划投入资金 投入资金 资金规模 项目资金',
);

/** What is to be done, and what it is to reach. */
export const MEASURE_WORDS: readonly HeaderWords[] = [
  { role: 'measure', words: MEASURE },
  {
    role: 'target',
    claim: 4,
    words: list('任务指标 工作指标 主要指标 核心指标 关键指标 具体指标'),
  },
  { role: 'target', words: TARGET },
];
