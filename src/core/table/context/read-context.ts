import type { DraftColumn } from '../draft-column';
import { mereMarks } from './mere-marks';
import { inspectors, leadsBesideLeads, unitsOfMeasure } from './unit-columns';
import { notesOfProgress, periods, tickedStates } from './progress-columns';
import {
  datedMeasures,
  daysDone,
  daysOfEvents,
  doneBesidePlanned,
  finishedForPlanned,
} from './time-columns';

/** Each looks at all columns and gives those it knows better another role; the order matters. */
const STEPS: readonly ((columns: readonly DraftColumn[]) => void)[] = [
  doneBesidePlanned, // 完成时间 beside 完成时限
  daysOfEvents, // 上报时间 beside 整改期限
  finishedForPlanned, // 完成日期 alone
  leadsBesideLeads, // 主责单位 beside 牵头单位
  inspectors, // 检查单位 beside 责任单位
  tickedStates, // 已完成 | 进行中 | 未启动
  daysDone, // 实际完成
  periods, // 1月 | 2月 | 3月
  notesOfProgress, // 备注
  unitsOfMeasure, // 单位
  datedMeasures, // 进度计划
  mereMarks, // √
];

/** What a header means may depend on the others, and on what stands below: 完成时间 beside 完成时限 is the day it was finished. */
export function readContext(columns: readonly DraftColumn[]): void {
  for (const step of STEPS) step(columns);
}
