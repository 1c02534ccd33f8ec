import { stillHolding } from './overtaken';
import { readClause } from './read-clause';
import type { Said } from './said';
import type { Signal } from './signals/signal';
import type { Clause } from './split-clauses';

/** Speaking of some items only, these leave the whole open: 其中2项暂缓. */
const OF_SOME: readonly Signal[] = ['cancelled', 'deferred', 'waiting', 'notStarted', 'planned'];
const FEW = /个别|(?<!全)部分|少数/;
/** 已去函，对方未回复 */
const NO_ANSWER = /[未没][^,]{0,4}(?:答复|回复|回函|反馈|批)/;

/** What comes next counts only where nothing else is said, not even an act: 已组织学习，下一步继续加强. */
export function whatIsSaid(clauses: readonly Clause[]): Said[] {
  const said = clauses.flatMap((clause) => {
    const signal = readClause(clause);
    return signal === null || signal === 'manner' ? [] : [{ signal, clause }];
  });
  const now = said.filter(({ clause }) => !clause.nextStep);
  const acted = clauses.some(({ nextStep, text }) => !nextStep && text.includes('已'));
  const told = clauses.find(({ text }) => /\d|已/.test(text));
  const handed = said.some(({ signal }) => signal === 'handedIn');
  const holding = stillHolding(now.length > 0 || acted ? now : said);
  return holding.map(({ signal, clause }) => {
    const besides = holding.length > 1 || (told !== undefined && told !== clause);
    const some = clause.someItems && (besides || FEW.test(clause.text));
    if (some && OF_SOME.includes(signal)) return { signal: 'open', clause };
    if (signal === 'open' && handed && NO_ANSWER.test(clause.text))
      return { signal: 'waiting', clause };
    return { signal: clause.nextStep && signal === 'done' ? 'planned' : signal, clause };
  });
}
