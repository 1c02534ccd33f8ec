import type { ProgressStatus } from './progress';
import { readClause } from './read-clause';
import type { Signal } from './signals/signal';
import type { Clause } from './split-clauses';

export interface Weighed {
  readonly status: ProgressStatus;
  /** What decided; null where something else than a clause did. */
  readonly signal: Signal | null;
  readonly evidence: string;
}

interface Said {
  readonly signal: Signal;
  readonly clause: Clause;
}

/** Speaking of some items only, these leave the whole open: 其中2项暂缓. */
const OF_SOME: readonly Signal[] = ['cancelled', 'deferred', 'waiting', 'notStarted', 'planned'];
const OPEN: readonly Signal[] = ['open', 'partly'];
const AHEAD: readonly Signal[] = ['doing', 'promised', 'planned'];

/** What the clauses say together; null where none of them tells how far the task is. */
export function weighClauses(clauses: readonly Clause[]): Weighed | null {
  const said = scopeItems(whatIsSaid(clauses));
  const last = (...signals: readonly Signal[]) =>
    said.filter(({ signal }) => signals.includes(signal)).at(-1);
  const after = (clause: Said, ...signals: readonly Signal[]) =>
    said.slice(said.indexOf(clause) + 1).find(({ signal }) => signals.includes(signal));
  const as = (status: ProgressStatus, { signal, clause }: Said): Weighed => ({
    status,
    signal,
    evidence: clause.text,
  });

  const cancelled = last('cancelled');
  if (cancelled) return as('cancelled', cancelled);
  const deferred = last('deferred');
  if (deferred && !after(deferred, 'done', 'doneCount', 'doing')) return as('deferred', deferred);
  const waiting = last('waiting');
  if (waiting && !after(waiting, 'done')) return as('waitingOnOthers', waiting);

  const done = last('done', 'doneCount');
  const open = last(...OPEN);
  const ahead = last(...AHEAD);
  const notStarted = last('notStarted');
  const handedIn = last('handedIn');
  const ongoing = last('ongoing');
  if (notStarted && !done && !open) return as('notStarted', notStarted);
  if (open) return as('inProgress', open);
  if (done && notStarted) return as('inProgress', notStarted);
  if (done && ahead) return as('inProgress', ahead);
  if (done?.signal === 'doneCount' && ongoing) return as('inProgress', ongoing);
  if (done) return as('completed', done);
  const underWay = last('doing', 'promised');
  if (underWay) return as('inProgress', underWay);
  if (handedIn) return as('waitingOnOthers', handedIn);
  if (ongoing) return as('inProgress', ongoing);
  if (ahead) return as('notStarted', ahead);
  const toBeClosed = last('toBeClosed');
  return toBeClosed ? as('inProgress', toBeClosed) : null;
}

/** What comes next counts only where nothing else is said. */
function whatIsSaid(clauses: readonly Clause[]): Said[] {
  const said = clauses.flatMap((clause) => {
    const signal = readClause(clause);
    return signal === null || signal === 'manner' ? [] : [{ signal, clause }];
  });
  const now = said.filter(({ clause }) => !clause.nextStep);
  return now.length > 0 ? now : said;
}

function scopeItems(said: readonly Said[]): Said[] {
  if (said.length < 2) return [...said];
  return said.map(({ signal, clause }) => ({
    signal: clause.someItems && OF_SOME.includes(signal) ? 'open' : signal,
    clause,
  }));
}
