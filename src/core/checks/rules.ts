import { ambiguousDeadline } from './rules/ambiguous-deadline';
import { completedInFuture } from './rules/completed-in-future';
import { completionContradicts } from './rules/completion-contradicts';
import { deadlineBeforeDocument } from './rules/deadline-before-document';
import { deadlineWithoutDay } from './rules/deadline-without-day';
import { duplicateSequence } from './rules/duplicate-sequence';
import { duplicateTask } from './rules/duplicate-task';
import { errorValue } from './rules/error-value';
import { filteredRows } from './rules/filtered-rows';
import { hiddenRows } from './rules/hidden-rows';
import { holidaysUnpublished } from './rules/holidays-unpublished';
import { impossibleDate } from './rules/impossible-date';
import { leadAlsoSupports } from './rules/lead-also-supports';
import { likelySameParty } from './rules/likely-same-party';
import { missingSequence } from './rules/missing-sequence';
import { noDeadline } from './rules/no-deadline';
import { noOwner } from './rules/no-owner';
import { noYear } from './rules/no-year';
import { severalLeads } from './rules/several-leads';
import { severalTables } from './rules/several-tables';
import { undatedCompletion } from './rules/undated-completion';
import { unknownStatusPastDue } from './rules/unknown-status-past-due';
import { unnamedColumn } from './rules/unnamed-column';
import { unreadableDeadline } from './rules/unreadable-deadline';

/** Everything a person is told, in this order where two are about the same row. */
export const RULES = [
  errorValue, // #REF! under 完成时限
  impossibleDate, // 2月30日
  unreadableDeadline, // 待定
  noYear, // 6月底前, of no year
  holidaysUnpublished, // 10个工作日内, in a year not yet published
  deadlineWithoutDay, // 立行立改
  noDeadline,
  deadlineBeforeDocument, // 2025年6月 in a plan for 2026
  ambiguousDeadline, // 6月前
  unknownStatusPastDue, // 召开会议3次
  completedInFuture,
  completionContradicts, // a date of completion beside 推进中
  undatedCompletion, // 已完成, of no date
  noOwner,
  leadAlsoSupports,
  severalLeads,
  likelySameParty, // 党政办 beside 党建办
  duplicateTask,
  duplicateSequence, // 1, 2, 2
  missingSequence, // 1, 2, 4
  unnamedColumn,
  hiddenRows,
  filteredRows,
  severalTables,
] as const;

export type RuleId = (typeof RULES)[number]['id'];
