import { Toast, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { TaskState } from '../../core/checks/state';
import type { CheckOutcome } from './engine';
import { useSessionState, useSurroundings } from './surroundings';

/** Says what was done: a toast for what was written, a polite live region for what a check found. */
export function Announcer() {
  const { messages } = useSurroundings();
  const { notice, outcome, screen } = useSessionState();
  const toaster = useId('toaster');
  const { dispatchToast } = useToastController(toaster);
  useEffect(() => {
    if (!notice) return;
    dispatchToast(
      <Toast>
        <ToastTitle>{messages.panels.done[notice.what]}</ToastTitle>
      </Toast>,
      { intent: 'success', timeout: 3000 },
    );
  }, [notice, dispatchToast, messages]);
  return (
    <>
      <Toaster toasterId={toaster} position="bottom" offset={{ vertical: 64 }} />
      <div aria-live="polite" style={HIDDEN}>
        {screen.kind === 'results' &&
          outcome &&
          messages.panels.results.announce(countAll(outcome))}
      </div>
    </>
  );
}

const HIDDEN = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

function countAll({ checked }: CheckOutcome): Partial<Record<TaskState, number>> {
  const counts: Partial<Record<TaskState, number>> = {};
  for (const { state } of checked.states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
