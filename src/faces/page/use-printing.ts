import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is put on paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(isPrint);
  useEffect(() => {
    const media = matchMedia('print');
    // what is not drawn when the listeners are through does not come on the paper
    const draw = (wanted: boolean): void => flushSync(() => setPrinting(wanted));
    const begin = (): void => draw(true);
    const end = (): void => draw(isPrint());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', end);
    };
  }, []);
  return printing;
}

function isPrint(): boolean {
  return matchMedia('print').matches;
}
