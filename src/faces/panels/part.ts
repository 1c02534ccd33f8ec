/** A part of the program that is fetched when it is first needed. */
export interface Part<T> {
  /** Fetches it once; where that could not be done the next call tries again. */
  readonly load: () => Promise<T>;
  /** Null until it is there. */
  readonly known: () => T | null;
}

const all: (() => Promise<unknown>)[] = [];
const missing = new Set<() => Promise<unknown>>();
const listeners = new Set<() => void>();

export function createPart<T>(fetch: () => Promise<T>): Part<T> {
  let known: T | null = null;
  let loading: Promise<T> | null = null;
  const load = (): Promise<T> =>
    (loading ??= fetch().then(
      (part) => {
        known = part;
        missing.delete(load);
        tell();
        return part;
      },
      (error: unknown) => {
        loading = null;
        missing.add(load);
        tell();
        throw error;
      },
    ));
  all.push(load);
  return { load, known: () => known };
}

/** Fetches every part, and those that parts bring along, so that none is waited for. */
export async function loadAllParts(): Promise<void> {
  for (let done = 0; done < all.length;) {
    const next = all.slice(done);
    done = all.length;
    await Promise.all(next.map((load) => load()));
  }
}

/** Calls back when a part has come or could not be fetched. */
export function subscribeToParts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Some part that was asked for could not be fetched. */
export function isPartMissing(): boolean {
  return missing.size > 0;
}

export async function fetchMissingParts(): Promise<void> {
  await Promise.allSettled([...missing].map((load) => load()));
}

function tell(): void {
  for (const listener of listeners) listener();
}
