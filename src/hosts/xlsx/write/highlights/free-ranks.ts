/** xsd:int: Excel takes no higher priority. */
const LAST = 2 ** 31 - 1;

/** Priorities for so many rules: after those of a sheet or, where these end with the last there is, the last ones free. */
export function freeRanks(sheet: string, count: number): readonly number[] {
  const taken = takenRanks(sheet);
  let highest = 0;
  for (const rank of taken) highest = Math.max(highest, rank);
  const ranks: number[] = [];
  for (let rank = Math.min(highest + count, LAST); ranks.length < count; rank--)
    if (!taken.has(rank)) ranks.unshift(rank);
  return ranks;
}

/** Rules of newer kinds stand in extensions but share the ranks. */
function takenRanks(sheet: string): ReadonlySet<number> {
  const found = sheet.matchAll(/[\s:<]cfRule\s[^>]*?\bpriority\s*=\s*["'](\d+)/g);
  return new Set([...found].map(([, rank]) => Number(rank)));
}
