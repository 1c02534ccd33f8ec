import type { CellValue } from '../../grid/grid';
import { cleanText } from './clean-text';
import type { Deadline, DeadlineContext } from './deadline';
import { dropIncidental } from './drop-incidental';
import { deadline, type Cell, type Form } from './form';
import { allYear } from './forms/all-year';
import { atOnce } from './forms/at-once';
import { day } from './forms/day';
import { every } from './forms/every';
import { extended } from './forms/extended';
import { month } from './forms/month';
import { noFixedTurn } from './forms/no-fixed-turn';
import { onEvent } from './forms/on-event';
import { openRange } from './forms/open-range';
import { quarter } from './forms/quarter';
import { range } from './forms/range';
import { serial } from './forms/serial';
import { stages } from './forms/stages';
import { standing } from './forms/standing';
import { thisMonth } from './forms/this-month';
import { thisWeek } from './forms/this-week';
import { timesPer } from './forms/times-per';
import { within } from './forms/within';
import { year } from './forms/year';
import { findMentions } from './points/find-mentions';
import { resolveMentions, type Dated } from './points/resolve';

/** The ways of writing a deadline. The first that claims a cell decides, even where it cannot read it (2月30日). */
export const FORMS: readonly Form[] = [
  serial, // 46203
  extended, // 6月30日前（已延期至9月30日）
  every, // 每月5日前
  timesPer, // 1次/半年
  allYear, // 全年
  stages, // 3月：启动，12月：组织验收
  range, // 3月至10月
  openRange, // 2026年3月起
  day, // 6月30日前
  month, // 12月底前
  quarter, // 一季度
  year, // 年底前
  within, // 收到通知后10个工作日内
  thisWeek, // 本周五下班前
  thisMonth, // 本月25日前
  atOnce, // 立行立改
  standing, // 长期坚持
  noFixedTurn, // 定期汇总
  onEvent, // 按上级要求
];

/**
 * What a deadline cell says. Never throws: what no form reads is `unparsed` with form null; a blank cell too.
 * A date cell is a `date`; a bare number is read as it would be if typed as text (46203, 2026, 6.3, 20260630).
 */
export function readDeadline(value: CellValue, context: DeadlineContext): Deadline {
  if (typeof value === 'string') return readText(value, context);
  if (typeof value === 'number') return readNumber(value, context);
  if (value !== null && typeof value === 'object' && value.kind === 'date') {
    return deadline('day', 'date', { due: value.date });
  }
  return deadline(null, 'unparsed');
}

/** `readDeadline` for one document; every distinct text and date is read once. */
export function createDeadlineReader(context: DeadlineContext): (value: CellValue) => Deadline {
  const values = new Map<unknown, Deadline>();
  const dates = new Map<unknown, Deadline>();
  return (value) => {
    const isDate = typeof value === 'object' && value?.kind === 'date';
    const known = isDate ? dates : values;
    const key = isDate ? value.date : value;
    let read = known.get(key);
    if (!read) known.set(key, (read = readDeadline(value, context)));
    return read;
  };
}

function readText(written: string, context: DeadlineContext): Deadline {
  const text = cleanText(written);
  if (text === '') return deadline(null, 'unparsed');
  const cell = cellOf(text, context);
  for (const form of FORMS) {
    const read = form.read(cell);
    if (read) return read;
  }
  return deadline(null, 'unparsed');
}

/** 6.3 as a number may have been typed as 6.30, and 2026.1 as 2026.10. */
function readNumber(value: number, context: DeadlineContext): Deadline {
  const text = String(value);
  const read = readText(text, context);
  return /\.[123]$/.test(text) && read.kind === 'date' ? { ...read, ambiguous: true } : read;
}

function cellOf(text: string, context: DeadlineContext): Cell {
  let dates: readonly Dated[] | null = null;
  return {
    text,
    context,
    get dates() {
      return (dates ??= resolveMentions(dropIncidental(text, findMentions(text)), context));
    },
  };
}
