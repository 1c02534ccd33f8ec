import { useState } from 'react';
import {
  checkScreens,
  noTableScreen,
  problemScreen,
  reminderScreen,
  reviewScreen,
} from './lazy-screens';
import type { Part } from './part';
import type { Screen } from './session-state';
import { usePart } from './use-part';

/** Null: there from the start. */
const PARTS: Readonly<Record<Screen['kind'], Part<unknown> | null>> = {
  firstUse: null,
  reading: null,
  noTable: noTableScreen,
  confirm: checkScreens,
  results: checkScreens,
  review: reviewScreen,
  reminder: reminderScreen,
  problem: problemScreen,
};

/** The screen that is wanted, once its part has come; until then the one before stays. */
export function useArrivedScreen(wanted: Screen): Screen {
  const part = PARTS[wanted.kind];
  const isHere = usePart(part) !== null || part === null;
  const [last, setLast] = useState(wanted);
  if (isHere && last !== wanted) setLast(wanted);
  return isHere ? wanted : last;
}
