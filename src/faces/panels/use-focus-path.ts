import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Screen } from './session-state';

const SUB_SCREENS: readonly Screen['kind'][] = ['review', 'reminder', 'problem'];

/**
 * Keeps the keyboard's place while screens change: a sub-screen gives focus back to what opened it, and where the
 * control that had it is gone, the new screen's title takes it, or the screen itself where it has none.
 */
export function useFocusPath(root: RefObject<HTMLElement | null>, kind: Screen['kind']): void {
  const opener = useRef<Element | null>(null);
  const previous = useRef(kind);
  useLayoutEffect(() => {
    const isSub = SUB_SCREENS.includes(kind);
    if (isSub && !SUB_SCREENS.includes(previous.current)) opener.current = document.activeElement;
  }, [kind]);
  useEffect(() => {
    if (previous.current === kind) return;
    const cameBack = SUB_SCREENS.includes(previous.current) && kind === 'results';
    previous.current = kind;
    const back = cameBack ? opener.current : null;
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else if (isLost(root.current)) {
      const find = (what: string) =>
        root.current?.querySelector<HTMLElement>(`${what}:not([hidden] *)`);
      (find('[data-title]') ?? find('main'))?.focus();
    }
  }, [kind, root]);
}

/** Nothing in the pane has the focus; a cell or another window may. */
function isLost(root: HTMLElement | null): boolean {
  const { activeElement } = document;
  const isHidden = activeElement?.closest('[hidden]') !== null;
  return document.hasFocus() && (activeElement === document.body || isHidden) && root !== null;
}
