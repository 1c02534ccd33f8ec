import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 300px)';

/** Whether the window is so narrow that long words must fold away. */
export function useNarrow(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(NARROW).matches);
}

function onChange(listener: () => void): () => void {
  const media = matchMedia(NARROW);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
