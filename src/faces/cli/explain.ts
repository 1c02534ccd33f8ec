import type { DeadlineContext } from '../../core/tasks/deadline/deadline';
import { readAssignments } from '../../core/tasks/assignments/read-assignments';
import { roleForOwnerHeader } from '../../core/tasks/assignments/role-for-owner-header';
import { readDeadline } from '../../core/tasks/deadline/read-deadline';
import { readProgress } from '../../core/tasks/progress/read-progress';
import type { Messages } from '../../locale/messages';
import type { Terminal } from './terminal';

export const SUBJECTS = ['deadline', 'owners', 'progress'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** A line of `explain … -`. `asOf` is the day the document was issued. */
export interface Question {
  readonly text: string;
  readonly year?: number | null;
  readonly asOf?: string | null;
  readonly column?: string | null;
}

/** The public JSON answers; the README documents them. */
const ANSWERS: { [S in Subject]: (question: Question) => unknown } = {
  deadline: (question) => {
    const { kind, due, start, rrule, ongoing, dates, ambiguous } = deadlineOf(question);
    return { kind, due, start, rrule, ongoing, dates, ambiguous };
  },
  owners: (question) => ownersOf(question).map(({ party, role }) => ({ party, role })),
  progress: ({ text, column }) => {
    const { status, percent, ongoing } = readProgress(text, { header: column ?? undefined });
    return { status, percent, ongoing };
  },
};

function deadlineOf({ text, year, asOf }: Question) {
  const context: DeadlineContext = { year: year ?? null, issuedOn: asOf ?? null, date1904: false };
  return readDeadline(text, context);
}

function ownersOf({ text, column }: Question) {
  const header = column ?? undefined;
  return readAssignments(text, { role: header ? roleForOwnerHeader(header) : null, header });
}

/** Answers JSON Lines from standard input, one line each. Returns how many lines could not be read. */
export async function explainLines(
  subject: Subject,
  terminal: Terminal,
  messages: Messages,
): Promise<number> {
  let number = 0;
  let unread = 0;
  for await (const line of terminal.input()) {
    number++;
    if (line.trim() === '') continue;
    const question = parseQuestion(line);
    if (question) terminal.out(JSON.stringify(ANSWERS[subject](question)));
    else {
      unread++;
      terminal.out(JSON.stringify({ error: messages.cli.usage.badJsonLine(number) }));
    }
  }
  return unread;
}

function parseQuestion(line: string): Question | null {
  try {
    const value: unknown = JSON.parse(line);
    const isQuestion =
      typeof value === 'object' && value !== null && typeof (value as Question).text === 'string';
    return isQuestion ? (value as Question) : null;
  } catch {
    return null;
  }
}

/** One text explained in words. */
export function explainText(subject: Subject, question: Question, messages: Messages): string {
  return [
    question.text,
    ...EXPLAINERS[subject](question, messages).map((line) => `  ${line}`),
  ].join('\n');
}

const EXPLAINERS: { [S in Subject]: (question: Question, messages: Messages) => string[] } = {
  deadline: (question, { cli: { explain }, states }) => {
    const deadline = deadlineOf(question);
    const lines = [states.deadlineKind[deadline.kind]];
    if (deadline.start) lines.push(`${explain.start} ${deadline.start}`);
    if (deadline.due) lines.push(`${explain.due} ${deadline.due}`);
    if (deadline.dates.length) lines.push(`${explain.stages} ${deadline.dates.join(', ')}`);
    if (deadline.rrule) lines.push(`${explain.repeats} ${deadline.rrule}`);
    if (!deadline.due && !deadline.rrule)
      lines.push(deadline.problem === 'noYear' ? explain.needsYear : explain.none);
    if (deadline.ongoing) lines.push(explain.ongoing);
    for (const implied of deadline.implied) lines.push(states.implied[implied]);
    if (deadline.ambiguous) lines.push(states.ambiguous);
    return lines;
  },
  owners: (question, { cli: { explain }, roles }) => {
    const owners = ownersOf(question);
    return owners.length
      ? owners.map(({ party, role }) => `${roles.party[role]} ${party}`)
      : [explain.noOwner];
  },
  progress: ({ text, column }, { cli: { explain }, states }) => {
    const { status, percent, ongoing } = readProgress(text, { header: column ?? undefined });
    const lines: string[] = [states.progress[status]];
    if (percent !== null) lines.push(`${percent}%`);
    if (ongoing) lines.push(explain.ongoing);
    return lines;
  },
};
