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
const THE_REST = /其余|剩|余下|其中|个别|(?<!全)部分|少数/;
/** What stands after it is how things are now. */
const NOW = /^(?:目前|现|截[至止]|至今|最终|后来?|经.{0,6}(?:核查|核实|复查))/;

/** What the clauses say together; null where none of them tells how far the task is. */
export function weighClauses(clauses: readonly Clause[]): Weighed | null {
  const said = whatIsSaid(clauses);
  const last = (...signals: readonly Signal[]) =>
    said.filter(({ signal }) => signals.includes(signal)).at(-1);
  /** The last of them, unless one of the others is said after it. */
  const standing = (signal: Signal, ...others: readonly Signal[]) => {
    const found = last(signal);
    return found && last(signal, ...others) === found ? found : undefined;
  };

  const done = last('done', 'doneCount');
  const ahead = last('doing', 'promised', 'planned');
  const isNow =
    done &&
    NOW.test(done.clause.text) &&
    last('doing', 'promised', 'planned', done.signal) === done;
  return (
    as('cancelled', last('cancelled')) ??
    as('deferred', standing('deferred', 'done', 'doneCount', 'doing')) ??
    as('waitingOnOthers', standing('waiting', 'done')) ??
    (done || last('partly') ? null : as('notStarted', last('notStarted'))) ??
    as('inProgress', last('open', 'partly') ?? last('notStarted')) ??
    (done && !isNow ? as('inProgress', ahead) : null) ??
    (done?.signal === 'doneCount' ? as('inProgress', last('ongoing')) : null) ??
    as('completed', done) ??
    as('inProgress', last('doing', 'promised')) ??
    as('waitingOnOthers', last('handedIn')) ??
    as('inProgress', last('ongoing')) ??
    as('notStarted', last('planned')) ??
    as('inProgress', last('toBeClosed'))
  );
}

function as(status: ProgressStatus, said: Said | undefined): Weighed | null {
  return said ? { status, signal: said.signal, evidence: said.clause.text } : null;
}

/** What comes next counts only where nothing else is said, not even an act: 已组织学习，下一步继续加强. */
function whatIsSaid(clauses: readonly Clause[]): Said[] {
  const said = clauses.flatMap((clause) => {
    const signal = readClause(clause);
    return signal === null || signal === 'manner' ? [] : [{ signal, clause }];
  });
  const now = said.filter(({ clause }) => !clause.nextStep);
  const acted = clauses.some(({ nextStep, text }) => !nextStep && text.includes('已'));
  return (now.length > 0 || acted ? now : said).map(({ signal, clause }, _index, { length }) => {
    const some = clause.someItems && (length > 1 || THE_REST.test(clause.text));
    return { signal: some && OF_SOME.includes(signal) ? 'open' : signal, clause };
  });
}
