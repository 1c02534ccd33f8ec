import type { TaskState } from '../../core/checks/state';
import type { CheckOutcome } from './engine';
import { createPart } from './part';
import { useSessionState, useSurroundings } from './surroundings';
import { usePart } from './use-part';

const toasts = createPart(() => import('./Toasts'));

/** Says what was done: a toast for what was written, a polite live region for what a check found. */
export function Announcer() {
  const { messages } = useSurroundings();
  const { notice, outcome, screen, writing } = useSessionState();
  // writing ends in a toast
  const part = usePart(notice || writing ? toasts : null);
  return (
    <>
      <div aria-live="polite" style={HIDDEN}>
        {screen.kind === 'results' &&
          outcome &&
          messages.panels.results.announce(countAll(outcome))}
      </div>
      {notice && part && <part.Toasts />}
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
