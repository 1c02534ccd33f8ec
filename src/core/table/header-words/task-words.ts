import { list, type HeaderWords } from './word-list';

/** Claim of a column that names things: 项目名称. */
export const NAME_CLAIM = 3;

const TASK = list(
  // a task
  '任务 工作任务 重点任务 主要任务 具体任务 年度任务 整改任务 改革任务 分解任务 三级任务 =任务目标及内容 任务及目标',
  '任务名称 任务名 任务事项 任务清单 task tasks assignment',
  // a work
  '=工作 工作名称 工作名 工作项目 工作事项 工作清单 工作分解 工作重点 工作要点',
  '重点工作 主要工作 年度工作 中心工作 活动名称 考核项目 三级指标',
  // a matter
  '事项 事项名称 事项名 事项清单 事项摘要 重点事项 主要事项 整改事项 改革事项 履职事项 公开事项 承诺事项',
  // of supervision, of a decision, of an instruction
  '督办事项 督办内容 督办件 督查事项 督查内容 交办事项 交办内容 承办事项 落实事项',
  '决策事项 决策事项名称 议定事项 决定事项 议题 批示事项 批示内容 批办事项',
  // a risk
  '风险点 风险名称 风险点名称 风险点位 风险事项 廉政风险点 岗位风险点',
  // what people are promised or ask for
  '实事 民生实事 实事项目 实事内容 实事名称',
  '建议名称 建议标题 建议内容 提案名称 提案标题 案由',
  '信访事项 诉求 诉求内容 诉求事项 反映事项 反映问题',
);

const CONTENT = list(
  '内容 主要内容 任务内容 项目内容 事项内容 任务要点 任务描述 主题 =具体工作 =工作名目 =活动安排',
  '=日常工作 =常规工作 =专项工作 =本周工作 =每周工作 =本月工作 =当月工作 =每月工作 =月度工作 =本季度工作 =季度工作',
);

const PROBLEM = list(
  '问题 存在问题 具体问题 反馈问题 突出问题 主要问题 问题不足 issue',
  '问题描述 问题表现 问题概述 问题名称 问题内容 问题清单 反馈意见 整改意见',
  '问题隐患 隐患 隐患内容 隐患描述',
  '表现形式 具体表现 主要表现 风险表现 风险描述 风险内容 风险情形 风险点内容 风险点描述',
  '短板 堵点 难点 痛点 卡点 瓶颈 制约因素 不足 存在不足 困难 矛盾',
);

const NAMES = list(
  '项目 工程 名称 项目名称 工程名称 重点项目 建设项目 工程项目',
  '报送材料 上报材料 提交材料',
  '=行动 攻坚行动 专项行动 行动名称 指标名称 评价指标 测评指标',
);

const CATEGORY = list(
  '类别 分类 类型 种类 大类 小类 类目 门类 category',
  '板块 版块 领域 条线 战线 模块 维度 条块 行业 专业 岗位 工作性质 任务属性',
  '=方面 工作方面 =章节 =部分 =专项 =大项 =系列 =专题 工作专题 =战役 =一级 =二级',
  '一级指标 二级指标 指标体系 一级任务 二级任务 总体任务 总任务 任务体系',
  '一级目录 二级目录 一级项目 二级项目',
  '周次 阶段 =周',
);

const SEQ = list(
  '序号 编号 项次 序次 次序 序列号 =序列 序数 顺号 行号 项目号 任务号 条目号 流水号 代号',
  '任务编码 问题编码 事项编码 事项代码 =条目 =排序 =序 =号 =No =No. =#',
);

/** What the columns are that name a task: its number, itself, its problem, its kind. */
export const TASK_WORDS: readonly HeaderWords[] = [
  { role: 'seq', words: SEQ },
  { role: 'task', claim: 0, words: TASK },
  { role: 'task', claim: 1, words: CONTENT },
  { role: 'problem', claim: 1, words: PROBLEM },
  { role: 'category', claim: NAME_CLAIM, words: NAMES },
  {
    role: 'target',
    claim: 4,
    words: list(
      '目标 目标任务 任务目标 年度目标任务 目标内容',
      '工作目标 年度目标 总体目标 阶段目标 阶段性目标',
    ),
  },
  { role: 'category', words: CATEGORY },
  // What a list of powers calls the matter, beside what is inspected of it.
  {
    role: 'category',
    claim: 6,
    words: list('权责清单事项 清单事项 清单事项名称 权力事项 职权名称 职权事项'),
  },
];
