const MOST = 20_000;
/** Longer texts are rare, and not worth keeping. */
const LONGEST = 2_000;

/** The same reader, which keeps what it read: cells and clauses of a long table repeat each other. */
export function remembered<Args extends readonly (string | boolean)[], T>(
  read: (...args: Args) => T,
): (...args: Args) => T {
  const known = new Map<string, T>();
  return (...args) => {
    const key = args.join('\0');
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(...args);
    if (known.size >= MOST) known.clear();
    if (key.length <= LONGEST) known.set(key, value);
    return value;
  };
}
