import { aimAndActual } from './aim-and-actual';
import { doneOfTotal } from './done-of-total';
import type { ProgressStatus } from './progress';
import { splitClauses } from './split-clauses';
import type { Signal } from './signals/signal';
import { verdictIn } from './verdict';
import { weighClauses, type Weighed } from './weigh-clauses';

/** What the task's owner cannot change by going on. */
const SETTLED: readonly ProgressStatus[] = ['cancelled', 'deferred', 'waitingOnOthers'];
/** An end told in numbers outweighs these. */
const WEAK: readonly (Signal | null)[] = ['doing', 'ongoing', 'goingOn'];
/** 除李家村外，其余村均已完成; but not 拆除…外墙, 除完成本职外还…. */
const EXCEPT =
  /(?<![拆解清排消扣免删铲切根去])除[^。;]{1,60}(?:外|其余)[^。;]{0,6}(?:其余|其他|均|全部|都)/;

/** The status of `plainText`, from its clauses, its percent and what it counts. */
export function concludeText(whole: string, percent: number | null): Weighed {
  const text = verdictIn(whole) ?? whole;
  const weighed = weighClauses(splitClauses(text));
  const evidence = weighed?.evidence ?? text;
  const as = (status: ProgressStatus): Weighed => ({ status, signal: null, evidence });

  if (weighed && SETTLED.includes(weighed.status)) return weighed;
  if (percent !== null && percent < 100) return as(percent > 0 ? 'inProgress' : 'notStarted');
  const counted = doneOfTotal(text) ?? aimAndActual(text);
  if (
    (counted === 'some' && !(percent !== null && percent >= 100)) ||
    (weighed?.status === 'completed' && EXCEPT.test(text))
  )
    return as('inProgress');
  const onlyGoing = weighed === null || WEAK.includes(weighed.signal);
  if (onlyGoing && (percent !== null || counted === 'all')) return as('completed');
  return weighed ?? as('unknown');
}
