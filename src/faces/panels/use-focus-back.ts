import { useLayoutEffect } from 'react';

/** Gives the focus back, when a dialog or drawer closes, to what had it when it opened. */
export function useFocusBack(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return;
    const opener = document.activeElement;
    return () => {
      // after the dialog has let go of it
      setTimeout(() => {
        if (isLeft() && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    };
  }, [open]);
}

/** Nothing has the focus, or a dialog that is on its way out. */
function isLeft(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null ||
    activeElement === document.body ||
    activeElement.closest('[role="dialog"]') !== null
  );
}
