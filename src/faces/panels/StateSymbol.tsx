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
  const [Symbol, size] = SYMBOLS[state];
  return (
    <span
      aria-hidden
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: 14,
        fontSize: size,
        flexShrink: 0,
        color: muted ? 'inherit' : colors[state].text,
      }}
    >
      <Symbol />
    </span>
  );
}

/** 长期坚持 has no icon in Fluent. */
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
      <path d="M7 6C5.6 3.8 4.6 3 3.4 3a3 3 0 0 0 0 6C4.6 9 5.6 8.2 7 6s2.4-3 3.6-3a3 3 0 0 1 0 6C9.4 9 8.4 8.2 7 6Z" />
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

/** The drawings fill their boxes differently: sizes that look alike, in pixels. */
const SYMBOLS: Readonly<Record<TaskState, readonly [ComponentType, number]>> = {
  overdue: [CircleFilled, 14],
  dueSoon: [TriangleFilled, 14],
  needsReview: [QuestionFilled, 18],
  onTrack: [CircleRegular, 14],
  waiting: [ClockRegular, 15],
  ongoing: [InfinitySign, 14],
  completed: [CheckmarkFilled, 16],
  completedLate: [LateCheckmark, 14],
  deferred: [PauseRegular, 14],
  cancelled: [DismissRegular, 14],
};
