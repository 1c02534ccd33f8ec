import { FLATLY } from './overtaken';
import type { ProgressStatus } from './progress';
import { anyOf } from '../../grid/any-of';
import type { Signal } from './signals/signal';
import type { Clause } from './split-clauses';
import type { Said } from './said';
import { whatIsSaid } from './what-is-said';

export interface Weighed {
  readonly status: ProgressStatus;
  /** What decided; null where something else than a clause did. */
  readonly signal: Signal | null;
  readonly evidence: string;
}

/** 请跟进落实: a superior's word, not how things are. */
const ASKED = /^[请望]/;
/** What stands after it is how things are now. */
const NOW = /^(?:目前|现|截[至止]|至今|最终|后来?|经.{0,6}(?:核查|核实|复查))/;

/** Said last, it closes what was open or only prepared before. */
const WHOLLY = anyOf(
  '全部|全面|超额|[均都]已|结束|竣工|销号|办结',
  '投入使用|投用|交付|通车|(?:年度|全年)(?:投资)?(?:计划|目标)(?:持平|[高多超]?[^,]{0,3}\\d)',
  '(?:整改|拆除|验收)(?:到位|完成|合格|通过)|通过.{0,8}验收',
  '任务完成|完成任务|提前完成|完成了?(?:年度|全年|今年)[^,]{0,6}(?:任务|计划|目标)$',
);

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
  /** 1家已认定，1家材料已上报: of some items only. */
  const handed = said.find(({ signal, clause }) => signal === 'handedIn' && clause.someItems);
  /** 已完成招标，未开工 is not begun; 未开工，前期手续已办结 is under way. */
  const start = last('prepared', 'notStarted');
  const isPrepared =
    last('prepared') !== undefined &&
    (last('doing') !== undefined ||
      !(start?.signal === 'notStarted' && FLATLY.test(start.clause.text)));
  return (
    as('cancelled', last('cancelled')) ??
    as('deferred', standing('deferred', 'done', 'doneCount', 'doing')) ??
    as('waitingOnOthers', standing('waiting', 'done', 'doing')) ??
    (ended ? as('completed', done) : null) ??
    (done || last('partly') || isPrepared ? null : as('notStarted', last('notStarted'))) ??
    as('inProgress', last('open', 'partly', 'prepared') ?? last('notStarted')) ??
    (done && !isNow ? as('inProgress', ahead) : null) ??
    (done?.signal === 'doneCount' ? as('inProgress', last('ongoing')) : null) ??
    (done?.clause.someItems ? as('inProgress', handed) : null) ??
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
