/** Letters one below the other that still leave room for the table: beyond these a name loses its addition, then its middle. */
const [ADDED, STACKED] = [12, 14];
const ADDITION = /[（(][^（()）]+[)）]$/;
/** Characters of a sheet's name beside an address. */
const BESIDE_ADDRESS = 8;

/** Units above narrow columns of stacked letters. */
export function stackedNames(names: readonly string[]): readonly string[] {
  const plain = shortened(names, (name) =>
    name.length > ADDED ? name.replace(ADDITION, '') : name,
  );
  return shortened(plain, (name) => withoutMiddle(name, STACKED));
}

/** Sheets as an address names them: 县委全面…第一部分!H6. */
export function briefSheetNames(names: readonly string[]): ReadonlyMap<string, string> {
  const brief = shortened(names, (name) => withoutMiddle(name, BESIDE_ADDRESS));
  return new Map(names.map((name, i) => [name, brief[i]!]));
}

/** A name stays whole where the short one is nothing, or another's too. */
function shortened(names: readonly string[], shorten: (name: string) => string): readonly string[] {
  const short = names.map(shorten);
  const times = new Map<string, number>();
  for (const name of short) times.set(name, (times.get(name) ?? 0) + 1);
  return names.map((name, i) => (short[i] !== '' && times.get(short[i]!) === 1 ? short[i]! : name));
}

function withoutMiddle(name: string, most: number): string {
  const characters = [...name];
  if (characters.length <= most) return name;
  const after = Math.floor((most - 1) / 2);
  return `${characters.slice(0, most - 1 - after).join('')}…${characters.slice(-after).join('')}`;
}
