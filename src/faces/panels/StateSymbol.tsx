import {
  CheckmarkFilled,
  CircleFilled,
  CircleRegular,
  ClockRegular,
  DismissRegular,
  PauseRegular,
  QuestionFilled,
  TriangleFilled,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { TaskState } from '../../core/checks/state';
import { useSurroundings } from './surroundings';

/** The sign of a state. Decorative: the word always stands beside it. */
export function StateSymbol({ state, muted = false }: { state: TaskState; muted?: boolean }) {
  const { colors } = useSurroundings();
  const Symbol = SYMBOLS[state];
  return (
    <span
      aria-hidden
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        fontSize: 12,
        flexShrink: 0,
        color: muted ? 'inherit' : colors[state].text,
      }}
    >
      <Symbol />
    </span>
  );
}

function InfinitySign() {
  return (
    <svg
      width="14"
      height="12"
      viewBox="0 0 14 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <path d="M7 6C5.6 3.8 4.6 3 3.4 3a3 3 0 0 0 0 6C4.6 9 5.6 8.200 7 6s2.400-3 3.600-3a3 3 0 0 1 0 6C9.400 9 8.400 8.200 7 6Z" />
    </svg>
  );
}

function LateCheckmark() {
  return (
    <>
      <CheckmarkFilled />!
    </>
  );
}

const SYMBOLS: Readonly<Record<TaskState, ComponentType>> = {
  overdue: CircleFilled,
  dueSoon: TriangleFilled,
  needsReview: QuestionFilled,
  onTrack: CircleRegular,
  waiting: ClockRegular,
  ongoing: InfinitySign,
  completed: CheckmarkFilled,
  completedLate: LateCheckmark,
  deferred: PauseRegular,
  cancelled: DismissRegular,
};
