import { PERIODS } from './time-words';
import { list, type HeaderWords } from './word-list';

const PROGRESS = list(
  // how it stands
  '情况 完成情况 进展情况 落实情况 整改情况 推进情况 办理情况 实施情况 执行情况 开展情况 销号情况',
  '进展 工作进展 目前进展 当前进展 最新进展 整改进展 进展程度 工作动态',
  '进度 工作进度 形象进度 完成进度 整改进度 状态 完成状况 进展状况 落实状况 现状 status progress',
  '完成情况说明 进展情况说明 当前阶段 所处阶段 完成标识',
  // what came of it
  '结果 办理结果 整改结果 落实结果 完成结果 反馈结果 办理反馈 落实反馈 阶段性成果',
  '成效 工作成效 整改成效 实效',
  // whether it is done
  '完成与否 是否完成 是否办结 是否销号 是否落实 是否整改 是否结案 是否完工 是否开工 是否启动 是否报送 是否到位 是否达标',
  '是否…完成 是否…办结 是否…整改…位 是否…销号 是否…落实 是否…结案 是否…完工 是否…开工 是否…启动',
  '是否…报送 是否…上报 是否…到位',
  // what was done
  '=已开展工作 =开展的工作 =所做工作 =已做工作 =上周工作 =上月工作 =本周完成 =本月完成 =当月完成 =累计完成',
  '=完成 =实际完成 =落实',
  // how much was done
  '完成投资 完成投资额 累计完成投资 累计完成投资额 指标值 实际值 完成值 完成数 完成数量 完成量 完成…数 完成…数量 已…数 已…数量 办结数 整改数',
);

const PERCENT = list(
  '完成率 完成比率 完成比例 完成百分比 完成度 完成…比例 完成…% percent',
  '销号率 整改率 办结率 达标率 落实率 推进率 兑现率',
  '百分比 进度百分比 进度比例 进度%',
  '占年…% 占年…比例 占计划…% 占计划…比例',
);

const SCORE = list(
  '得分 分数 评分 计分 赋分 扣分 加分 减分 得分情况 score',
  '自评分 考评分 考核分 考评得分 自评得分 考核得分 核定分 附加分 单项分',
  '分值 标准分 总分 满分 基础分 基本分 基准分 权重分',
);

/** How far a task is, in words, numbers or points. */
export const PROGRESS_WORDS: readonly HeaderWords[] = [
  { role: 'progress', words: PROGRESS },
  { role: 'progress', words: [...PERIODS].map((period) => `=${period}`) },
  { role: 'percent', words: PERCENT },
  { role: 'score', words: SCORE },
];
