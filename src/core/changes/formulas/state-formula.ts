import type { SheetWords } from '../sheet-words';
import { textLiteral } from './text-literal';

/** The state of the task in a row of the ledger: rules 1 to 7 in their order. */
export function stateFormula({ progress, states, deadlines }: SheetWords): (row: number) => string {
  const s = mapValues(states);
  const p = mapValues(progress);
  const d = mapValues(deadlines);
  return (r) =>
    `IF(K${r}=${p.cancelled},${s.cancelled},IF(K${r}=${p.deferred},${s.deferred},` +
    `IF(OR(K${r}=${p.completed},O${r}<>""),IF(AND(O${r}<>"",I${r}<>"",O${r}>I${r}),${s.completedLate},${s.completed}),` +
    `IF(I${r}="",IF(OR(P${r}=${d.ongoing},P${r}=${d.recurring}),${s.ongoing},${s.needsReview}),` +
    `IF(I${r}<Duban_AsOf,IF(AND(K${r}=${p.unknown},J${r}<>""),${s.needsReview},${s.overdue}),` +
    `IF(P${r}=${d.wholeYear},${s.ongoing},` +
    `IF(I${r}<=Duban_AsOf+Duban_SoonDays,${s.dueSoon},IF(K${r}=${p.waitingOnOthers},${s.waiting},${s.onTrack}))))))))`;
}

function mapValues<K extends string>(words: Readonly<Record<K, string>>): Record<K, string> {
  const entries = Object.entries<string>(words).map(([key, word]) => [key, textLiteral(word)]);
  return Object.fromEntries(entries) as Record<K, string>;
}
