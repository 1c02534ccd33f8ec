import { useEffect, useSyncExternalStore } from 'react';
import { subscribeToParts, type Part } from './part';

/** Fetches a part and draws again when it has come; null until then, and where nothing is wanted. */
export function usePart<T>(part: Part<T> | null): T | null {
  useEffect(() => {
    // where it cannot be fetched <MissingParts> says so
    void part?.load().catch(() => undefined);
  }, [part]);
  return useSyncExternalStore(subscribeToParts, () => part?.known() ?? null);
}
