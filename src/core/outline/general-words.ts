import { oneOf } from '../grid/any-of';

/** 指导思想, 基本原则, 编制依据: why, and in what spirit. */
export const GUIDANCE = oneOf(
  '指导思想|思想认识',
  '总体(?:要求|思路|思想)|总要求|(?:基本|工作)思路|工作方针',
  '(?:基本|工作|主要)?原则|总则',
  '(?:目的|重要|重大)意义',
  '(?:工作)?背景|形势|基本情况|前言|引言',
  '(?:编制|工作)?依据|目的|适用范围',
);
/** 工作目标, 预期成效: what shall be reached on the whole. */
export const AIMS = oneOf('(?:工作|总体?|主要|年度|预期)?目标', '目标要求|预期成效');
/** 组织领导, 保障措施, 工作要求: how the work is seen to. */
export const SAFEGUARDS = oneOf(
  '组织(?:保障|领导|实施|机构|机制)|领导机构',
  '(?:工作|有关|相关|几点|措施|具体)要求',
  '保障(?:措施|机制)|工作保障',
  '附则',
);
