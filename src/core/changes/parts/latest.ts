/** Remembers the latest result only, for work that is asked for the same thing several times in a row. */
export function latest<T>(work: (index: number) => T): (index: number) => T {
  let known: { readonly index: number; readonly value: T } | null = null;
  return (index) => {
    if (known?.index !== index) known = { index, value: work(index) };
    return known.value;
  };
}
