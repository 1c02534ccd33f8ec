/** Characters one below the other that still leave room for the table. */
const LONG = 12;
const ADDITION = /[（(][^（()）]+[)）]$/;

/** Names for headers of stacked letters: a long one goes without what it has in brackets where the rest still tells it apart. */
export function shortNames(names: readonly string[]): readonly string[] {
  const short = names.map((name) => (name.length > LONG ? name.replace(ADDITION, '') : name));
  const times = new Map<string, number>();
  for (const name of short) times.set(name, (times.get(name) ?? 0) + 1);
  return names.map((name, i) => (short[i] !== '' && times.get(short[i]!) === 1 ? short[i]! : name));
}
