import { daysBetween } from '../calendar/iso-date';
import { nextOccurrence } from '../calendar/recurrence';
import type { CellNumber } from '../grid/address';
import type { Deadline } from '../tasks/deadline/deadline';
import type { Task } from '../tasks/task';
import { deadlineCell, progressCell } from './cells-of';
import { finishedOn } from './finished-on';
import type { CheckSettings, NoDayCode, StateOnDay, StateReason, TaskState } from './state';

/** The state of a task on a day, by the first rule that holds. */
export function stateOf(task: Task, settings: CheckSettings): StateOnDay {
  return (
    closed(task) ??
    completed(task) ??
    ongoing(task, settings) ??
    withoutDay(task) ??
    byDay(task, settings)
  );
}

/** 1. 取消, 暂缓 */
function closed(task: Task): StateOnDay | null {
  const { status } = task.progress;
  if (status !== 'cancelled' && status !== 'deferred') return null;
  return state(status, { code: status }, progressCell(task));
}

/** 2. 已办结, 逾期办结 */
function completed(task: Task): StateOnDay | null {
  const finished = finishedOn(task);
  if (finished === null) {
    return task.progress.status === 'completed'
      ? state('completed', { code: 'completed', on: null }, progressCell(task))
      : null;
  }
  const { date: on, cell, fromProgress } = finished;
  const { due } = task.deadline;
  if (due === null || on <= due)
    return state('completed', { code: 'completed', on, fromProgress }, cell);
  const days = daysBetween(due, on);
  return state('completedLate', { code: 'completedLate', on, days, fromProgress }, cell, days);
}

/** 3. 长期坚持, 每月, 全年 with its end still ahead */
function ongoing(task: Task, { asOf }: CheckSettings): StateOnDay | null {
  const { kind, due, rrule, start } = task.deadline;
  const cell = deadlineCell(task);
  if (due !== null) {
    const wholeYear = kind === 'ongoing' && due >= asOf;
    return wholeYear ? state('ongoing', { code: 'wholeYear', due }, cell) : null;
  }
  if (rrule !== null) {
    const next = nextOccurrence(rrule, asOf, start);
    return { ...state('ongoing', { code: 'recurring', next }, cell), next };
  }
  return task.deadline.ongoing || kind === 'ongoing' || kind === 'recurring'
    ? state('ongoing', { code: 'ongoing' }, cell)
    : null;
}

/** 4. No day to count to. */
function withoutDay(task: Task): StateOnDay | null {
  if (task.deadline.due !== null) return null;
  const blank = (task.deadlineText?.value ?? '') === '';
  return state('needsReview', { code: whyNoDay(task.deadline, blank) }, deadlineCell(task));
}

function whyNoDay({ kind, problem }: Deadline, blank: boolean): NoDayCode {
  if (blank) return 'deadlineMissing';
  if (problem === 'impossibleDate') return 'deadlineImpossible';
  if (problem === 'holidaysUnpublished') return 'holidaysUnpublished';
  if (kind === 'event') return 'deadlineEvent';
  if (kind === 'immediate') return 'deadlineImmediate';
  if (kind === 'relative' || problem === 'noBase') return 'deadlineRelative';
  return kind === 'unparsed' && problem !== 'noYear' ? 'deadlineUnreadable' : 'deadlineNoYear';
}

/** 5–7. 逾期, 待核, 临期, 待批复, 正常推进 */
function byDay(task: Task, { asOf, dueSoonDays }: CheckSettings): StateOnDay {
  const { status, evidence } = task.progress;
  const past = daysBetween(task.deadline.due!, asOf);
  const cell = deadlineCell(task);
  if (past > 0) {
    const unclear = status === 'unknown' && evidence !== null;
    return unclear
      ? state('needsReview', { code: 'progressUnclear', days: past }, progressCell(task), past)
      : state(
          'overdue',
          { code: 'overdue', days: past, blankProgress: evidence === null },
          cell,
          past,
        );
  }
  const left = -past;
  if (left <= dueSoonDays) return state('dueSoon', { code: 'dueSoon', days: left }, cell, past);
  return status === 'waitingOnOthers'
    ? state('waiting', { code: 'waiting' }, progressCell(task), past)
    : state('onTrack', { code: 'onTrack', days: left }, cell, past);
}

function state(
  name: TaskState,
  reason: StateReason,
  cell: CellNumber,
  days: number | null = null,
): StateOnDay {
  return { state: name, reason, cell, days, next: null };
}
