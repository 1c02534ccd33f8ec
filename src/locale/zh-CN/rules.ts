import { quotingInBrief } from '../messages/rules';
import { dates } from './dates';

const day = (date: string | number | undefined) => dates.day(String(date));
const fullDay = (date: string | number | undefined) => dates.fullDay(String(date));

const WITHOUT_DAY: Readonly<Record<string, { problem: string; advice: string }>> = {
  event: {
    problem: '时限以某件事为准，表里没有那天的日期。',
    advice: '那天确定后，请改成具体日期',
  },
  relative: { problem: '时限要从某一天算起，表里没有那天的日期。', advice: '请改成具体日期' },
  immediate: { problem: '要求立即办理，没有写具体日期。', advice: '请与承办单位商定并写明日期' },
};

export const rules = quotingInBrief({
  'error-value': ({ cell, error, header }) => ({
    problem: `“${header}”里是错误值${error}，读不出内容。`,
    advice: `请改正 ${cell} 的公式，或直接填写内容。`,
  }),
  'impossible-date': ({ cell, text }) => ({
    problem: `“${text}”这个日期不存在。`,
    advice: `请核对方案原文，在 ${cell} 改成当月有的日期。`,
  }),
  'unreadable-deadline': ({ cell, text }) => ({
    problem: `从“${text}”看不出是哪一天。`,
    advice: `请在 ${cell} 写成具体日期，如“12月20日前”。`,
  }),
  'no-year': ({ cell }) => ({
    problem: '时限没有写年份，标题和落款里也没有。',
    advice: `请在标题里写明年份，或在 ${cell} 写全日期。`,
  }),
  'holidays-unpublished': ({ cell }) => ({
    problem: '时限按工作日算，那一年的节假日安排还没有公布。',
    advice: `请在 ${cell} 写成具体日期，或等公布后再检查。`,
  }),
  'deadline-without-day': ({ cell, kind }) => {
    const { problem, advice } = WITHOUT_DAY[String(kind)] ?? WITHOUT_DAY.event!;
    return { problem, advice: `${advice}（${cell}），如“12月20日前”。` };
  },
  'no-deadline': ({ cell, tasks }) =>
    tasks !== undefined
      ? {
          problem: `这张表有${tasks}项任务没有写时限，不能判断是否到期。`,
          advice: '如有时限要求，请增加“完成时限”一列。',
        }
      : { problem: '没有写时限。', advice: `请在 ${cell} 补写完成时限。` },
  'deadline-before-document': ({ cell, due, since }) => ({
    problem: `到期日${fullDay(due)}早于文件日期${fullDay(since)}。`,
    advice: `请核对 ${cell} 的年份和月份；如是往年结转的任务，可不处理。`,
  }),
  'ambiguous-deadline': ({ cell, text, due }) => ({
    problem: `“${text}”按${day(due)}算，也可能是别的日期。`,
    advice: `如不是这一天，请在 ${cell} 写成具体日期。`,
  }),
  'unknown-status-past-due': ({ cell, days }) => ({
    problem: `时限已过${days}天，但看不出是否办结。`,
    advice: `在 ${cell} 写“已办结”和日期，或写“推进中”。`,
  }),
  'completed-in-future': ({ cell, date, asOf }) => ({
    problem: `完成日期${fullDay(date)}晚于统计截止日期${fullDay(asOf)}。`,
    advice: `请核对 ${cell} 的日期；如是预计日期，请写“预计”。`,
  }),
  'completion-contradicts': ({ cell, date }) => ({
    problem: `写有完成日期${day(date)}，完成情况却没有写办结。`,
    advice: `如已办结，请在 ${cell} 写“已办结”；如未办结，请删去完成日期。`,
  }),
  'undated-completion': ({ cell }) => ({
    problem: '写了已办结，没有写完成日期，不能判断是否按期。',
    advice: `请在 ${cell} 补写完成日期，如“6月28日已完成”。`,
  }),
  'no-owner': ({ cell, tasks }) =>
    tasks !== undefined
      ? {
          problem: `这张表没有责任单位一列，${tasks}项任务看不出由谁承办。`,
          advice: '如已分工，请增加“牵头单位”或“责任单位”一列。',
        }
      : { problem: '没有写牵头或责任单位。', advice: `请在 ${cell} 补写承办单位。` },
  'lead-also-supports': ({ cell, party }) => ({
    problem: `“${party}”既是承办单位，又列在配合单位里。`,
    advice: `请核对${cell}，只保留一处。`,
  }),
  'several-leads': ({ parties, count }) => ({
    problem: `有${count}个牵头单位：${parties}。`,
    advice: '按单位汇总时各计一次；如只由一家牵头，请把其他的移到配合单位。',
  }),
  'likely-same-party': ({ first, second }) => ({
    problem: `“${first}”和“${second}”可能是同一个单位，现在分开统计。`,
    advice: '如是同一个单位，请统一写法。',
  }),
  'duplicate-task': ({ row }) => ({
    problem: `与第${row}行的任务和承办单位相同。`,
    advice: '如是重复，请删去一行；如不是，请写明区别。',
  }),
  'duplicate-sequence': ({ cell, number, first }) => ({
    problem: `序号${number}与${first}重复。`,
    advice: `请核对 ${cell} 的序号。`,
  }),
  'missing-sequence': ({ cell, from, to }) => ({
    problem: from === to ? `缺少序号${from}。` : `缺少序号${from}至${to}。`,
    advice: `请核对 ${cell} 之前是否漏了任务。`,
  }),
  'unnamed-column': ({ cell, column }) => ({
    problem: `${column} 列有内容，没有表头。`,
    advice: `请在 ${cell} 写上表头。`,
  }),
  'hidden-rows': ({ rows, sheet }) => ({
    problem: `“${sheet}”有${rows}项任务在隐藏的行里，已计入。`,
    advice: '如不应计入，请删去这些行。',
  }),
  'filtered-rows': ({ rows, sheet }) => ({
    problem: `“${sheet}”有${rows}项任务被筛选隐藏，已计入。`,
    advice: '如要看到全部任务，请清除筛选。',
  }),
  'several-tables': ({ sheet, count }) => ({
    problem: `“${sheet}”里有${count}张表，都已读取。`,
    advice: '如有不是任务表的，请移到别的工作表。',
  }),
});
