import type { IsoDate } from '../../calendar/iso-date';
import type { CellValue } from '../../grid/grid';
import { answeredForm } from './answered-form';
import { completionDateIn } from './completion-date-in';
import { concludeText } from './conclude-text';
import { percentIn } from './percent-in';
import type { Progress } from './progress';
import { readMark } from './read-mark';
import { selectLabel } from './select-label';
import { ONGOING } from './signals/ongoing';
import { plainText } from './split-clauses';

export interface ProgressContext {
  /** Header of the column: 完成率（%） says that plain numbers are percents, 是否开工 what √ stands for. */
  readonly header?: string;
  /** Year of completion days that name none. */
  readonly year?: number | null;
}

/** Under 报送情况 what is handed in is done. */
const REPORTS = /报送|上报|提交|填报|报告情况/;
const MERE_DAY = /^[\d年月日号./-]{4,11}$/;
/** Above, a plain number is some other thing: a date's serial, a sum of money. */
const LARGEST_PERCENT = 9_999;

const BLANK: Progress = {
  status: 'unknown',
  percent: null,
  ongoing: false,
  evidence: null,
  completedOn: null,
};

/** How far a progress cell says the task is. Any value reads; one that does not tell is `unknown`. */
export function readProgress(value: CellValue, context: ProgressContext = {}): Progress {
  if (value === null) return BLANK;
  if (typeof value === 'string') return readText(value, context);
  if (typeof value === 'boolean') return readText(value ? '是' : '否', context);
  if (typeof value === 'number') return readNumber(value, context.header);
  if (value.kind === 'percent') return ofPercent(value.percent);
  if (value.kind === 'date') return ofDay(value.date, context.header ?? '');
  return { ...BLANK, evidence: value.error };
}

function readText(value: string, { header, year = null }: ProgressContext): Progress {
  const text = plainText(answeredForm(value));
  const mark = readMark(text, header ?? '');
  if (mark === 'blank') return BLANK;
  if (mark !== null) return { ...BLANK, status: mark, evidence: text };
  const label = selectLabel(text);
  if (label !== null) return { ...BLANK, status: label, evidence: text };
  if (/^\d{1,6}(\.\d{1,6})?$/.test(text)) return readNumber(Number(text), header);

  const day = MERE_DAY.test(text) ? completionDateIn(`完成:${text}`, year) : null;
  if (day !== null) return ofDay(day, header ?? '');

  const percent = percentIn(text);
  const { status: told, signal, evidence } = concludeText(text, percent);
  const isReport = signal === 'handedIn' && REPORTS.test(header ?? '');
  const status = isReport ? 'completed' : told;
  return {
    status,
    percent,
    ongoing: ONGOING.test(text),
    evidence,
    completedOn: status === 'completed' ? completionDateIn(text, year) : null,
  };
}

/** A number tells how far only as a percent, or where nothing is known of its column. */
function readNumber(value: number, header: string | undefined): Progress {
  if (value > LARGEST_PERCENT || value < 0) return { ...BLANK, evidence: String(value) };
  if (header !== undefined && /%|百分|％/.test(header)) return ofPercent(value);
  if (header === undefined || /率|比例|进度/.test(header))
    return ofPercent(value > 0 && value <= 1 ? value * 100 : value);
  return { ...BLANK, evidence: String(value) };
}

function ofPercent(value: number): Progress {
  // 0.857 × 100 is 85.69999…
  const percent = Math.round(value * 1e6) / 1e6;
  const status = percent >= 100 ? 'completed' : percent > 0 ? 'inProgress' : 'notStarted';
  return { ...BLANK, status, percent, evidence: `${percent}%` };
}

/** A mere day under 完成情况 or 办结情况 is the day of completion; elsewhere it tells nothing. */
function ofDay(day: IsoDate, header: string): Progress {
  return /完成|办结|销号/.test(header)
    ? { ...BLANK, status: 'completed', evidence: day, completedOn: day }
    : { ...BLANK, evidence: day };
}
