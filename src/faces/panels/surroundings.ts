import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneMessages } from '../../locale/pane-messages';
import type { Session } from './session';
import type { SessionState } from './session-state';
import type { StateColor } from './state-colors';
import type { TaskState } from '../../core/checks/state';

/** What every view stands in. */
export interface Surroundings {
  readonly session: Session;
  readonly messages: PaneMessages;
  readonly colors: Readonly<Record<TaskState, StateColor>>;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('A view stands outside <Surround>');
  return surroundings;
}

export function useSessionState(): SessionState {
  const { session } = useSurroundings();
  return useSyncExternalStore(session.subscribe, session.state);
}
