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

const WORK: readonly Signal[] = ['doing', 'done', 'doneCount', 'partly', 'prepared'];
/** Speaking of some items only, these leave the whole open: 其中2项暂缓. */
const OF_SOME: readonly Signal[] = ['cancelled', 'deferred', 'waiting', 'notStarted', 'planned'];
/** 请跟进落实: a superior's word, not how things are. */
const ASKED = /^[请望]/;
const THE_REST = /其余|剩|余下|其中|个别|(?<!全)部分|少数/;
/** 原列入计划，现已开工: what was planned has begun. */
const BEGUN = /(?:现|目前|已|正|提前)[^,]{0,4}(?:开工|动工|启动|进场|施工|实施|建设|复工)/;
/** 已完工，待验收: the work is over, only its acceptance is to come. */
const ACCEPTANCE = /(?:待|等候?)[^,]{0,12}(?:验收|销号|核销)/;
const ACCEPTED_FIRST = /自查|自评|自验|申报|编制|方案|初验/;
/** 已责成退缴，款项已收回: what was asked for has come. */
const URGED = /督促|责成|责令|限期|协调|要求/;
/** What stands after it is how things are now. */
const NOW = /^(?:目前|现|截[至止]|至今|最终|后来?|经.{0,6}(?:核查|核实|复查))/;

/** Said last, it closes what was open or only prepared before. */
const WHOLLY =
  /全部|全面|超额|均已|都已|销号|竣工|投入使用|投用|交付|通车|办结|(?:整改|拆除|验收)(?:到位|完成|合格|通过)|通过.{0,8}验收|结束|任务完成|完成任务/;

/** What the clauses say together; null where none of them tells how far the task is. */
export function weighClauses(clauses: readonly Clause[]): Weighed | null {
  const said = whatIsSaid(clauses);
  const last = (...signals: readonly Signal[]) =>
    said.filter(({ signal }) => signals.includes(signal)).at(-1);
  /** The last of them, unless one of the others is said after it. */
  const standing = (signal: Signal, ...others: readonly Signal[]) => {
    const found = last(signal);
    const over = said.slice(found ? said.indexOf(found) + 1 : 0);
    const isOver = over.some((one) => others.includes(one.signal) && !ASKED.test(one.clause.text));
    return isOver ? undefined : found;
  };

  const done = last('done', 'doneCount');
  const ahead = last('doing', 'promised', 'planned');
  const isNow =
    done &&
    NOW.test(done.clause.text) &&
    last('doing', 'promised', 'planned', done.signal) === done;
  const ended =
    done && done === said.at(-1) && (NOW.test(done.clause.text) || WHOLLY.test(done.clause.text));
  return (
    as('cancelled', last('cancelled')) ??
    as('deferred', standing('deferred', 'done', 'doneCount', 'doing')) ??
    as('waitingOnOthers', standing('waiting', 'done', 'doing')) ??
    (ended ? as('completed', done) : null) ??
    (done || last('partly', 'prepared') ? null : as('notStarted', last('notStarted'))) ??
    as('inProgress', last('open', 'partly', 'prepared') ?? last('notStarted')) ??
    (done && !isNow ? as('inProgress', ahead) : null) ??
    (done?.signal === 'doneCount' ? as('inProgress', last('ongoing')) : null) ??
    as('completed', done) ??
    as('inProgress', last('doing', 'promised')) ??
    as('waitingOnOthers', last('handedIn')) ??
    as('inProgress', last('ongoing')) ??
    as('notStarted', last('planned')) ??
    as('inProgress', last('toBeClosed', 'goingOn'))
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
  return (now.length > 0 || acted ? now : said)
    .filter(stillHolds)
    .map(({ signal, clause }, _index, { length }) => {
      const some = clause.someItems && (length > 1 || THE_REST.test(clause.text));
      if (some && OF_SOME.includes(signal)) return { signal: 'open', clause };
      return { signal: clause.nextStep && signal === 'done' ? 'planned' : signal, clause };
    });
}

/** What a later clause has overtaken tells nothing any more. */
function stillHolds({ signal, clause }: Said, index: number, said: readonly Said[]): boolean {
  const before = said.slice(0, index);
  const after = said.slice(index + 1);
  if (signal === 'notStarted')
    return !after.some((one) => WORK.includes(one.signal) && BEGUN.test(one.clause.text));
  if (signal === 'planned' && clause.text.startsWith('原')) return after.length === 0;
  if (signal === 'doing' && URGED.test(clause.text)) return after.at(-1)?.signal !== 'done';
  if (signal === 'waiting' && ACCEPTANCE.test(clause.text))
    return !before.some((one) => one.signal === 'done' && !ACCEPTED_FIRST.test(one.clause.text));
  return true;
}
