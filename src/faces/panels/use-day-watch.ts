import { useEffect } from 'react';
import { useSurroundings } from './surroundings';

/** A pane stays open for days: whenever it is looked at again the session learns which day it is. */
export function useDayWatch(): void {
  const { look } = useSurroundings().session;
  useEffect(() => {
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [look]);
}
