import type { FunctionMessages } from '../messages/functions';
import { states } from './states';

const year = '时限没有写年份时用的年份，如 2026';
const asOf = '统计截止日期；不填为今天';
const deadline = '时限，按表里的写法，如“6月底前”“每季度末”';

export const functions: FunctionMessages = {
  noDue: (problem) =>
    problem === null
      ? '这个时限没有可以计算的到期日。'
      : `这个时限没有可以计算的到期日：${states.deadlineProblem[problem]}。`,
  badDay: (value) => `“${value}”不是日期，请写成 2026-11-20 这样，或引用日期单元格。`,
  badYear: (value) => `“${value}”不是年份，请写成 2026 这样的四位数。`,
  unknownRole: (role) =>
    `没有“${role}”这个角色。可以写：牵头、责任、配合、责任领导、责任人、督办、联系人。`,
  noOwner: '没有写明责任单位或责任人。',
  wizard: {
    DUE: {
      description: '时限的到期日（日期序号，请把单元格设为日期格式）',
      parameters: { text: deadline, year },
    },
    STATE: {
      description: '任务在某一天的状态：逾期、临期、待核、正常推进、已办结等',
      parameters: { deadline, progress: '完成情况，按表里的写法', asOf, year },
    },
    DAYSLEFT: { description: '离到期还有几天；已过期为负数', parameters: { deadline, asOf, year } },
    OWNERS: {
      description: '责任单元格里的单位和个人，一行一个，并写明角色',
      parameters: { text: '责任单位或责任人，按表里的写法', role: '只要这个角色，如“牵头”“配合”' },
    },
    STATUS: {
      description: '完成情况说明到了哪一步：未启动、推进中、已办结等',
      parameters: { text: '完成情况，按表里的写法' },
    },
  },
};
