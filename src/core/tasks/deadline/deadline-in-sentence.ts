import { normalize } from '../../grid/text';
import type { Deadline, DeadlineContext } from './deadline';
import { readDeadline } from './read-deadline';
import { DONE_AGAIN, SAID_ALONE, WITHOUT_END } from './sentence/done-again';
import { timesOfDone } from './sentence/done-by';
import { BEFORE_OCCASION, DONE_THEN, DONE_WITHIN } from './sentence/done-in';
import { bracketedTimes, labelledTime } from './sentence/labelled';
import { limitedTimes } from './sentence/limited';

/** A deadline found in a task's own words, with the phrase that tells it (normalized). */
export interface SentenceDeadline {
  readonly deadline: Deadline;
  readonly text: string;
}

/** In this order: a period counts before what has no end. */
const LAST = [
  DONE_WITHIN,
  BEFORE_OCCASION,
  DONE_THEN,
  DONE_AGAIN,
  SAID_ALONE,
  WITHOUT_END,
] as const;
/** Sentences longer than this are stories, and their deadline stands in the beginning. */
const MOST = 2_000;

/**
 * The deadline told in a task's own sentence, for tables without a deadline column; null where nothing clearly is one:
 * 2025年高标准农田 and the 第二季度 of a title name things. Several limits in one sentence are milestones.
 */
export function deadlineInSentence(
  sentence: string,
  context: DeadlineContext,
): SentenceDeadline | null {
  const text = normalize(sentence.slice(0, MOST));
  for (const phrase of phrasesOf(text)) {
    const deadline = readDeadline(phrase, context);
    if (deadline.kind !== 'unparsed' || deadline.problem !== null)
      return { deadline, text: phrase };
  }
  return null;
}

function* phrasesOf(text: string): Generator<string> {
  const labelled = labelledTime(text);
  if (labelled !== null) yield labelled;
  const limited = limitedTimes(text);
  if (limited.length > 0) yield limited.join('、');
  yield* bracketedTimes(text);
  const done = timesOfDone(text);
  if (done.length > 0) yield done.join('、');
  for (const form of LAST) {
    const phrase = form.exec(text)?.[1];
    if (phrase !== undefined) yield phrase;
  }
}
