/** Worked out at the first call only. */
export function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => (result ??= { value: work() }).value;
}
