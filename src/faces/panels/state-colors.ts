import type { TaskState } from '../../core/checks/state';

export interface StateColor {
  readonly text: string;
  readonly fill?: string;
  readonly border?: string;
}

/** Each text has at least 4.8:1 on every background it meets. High contrast uses system colours instead. */
export const STATE_COLORS: Readonly<
  Record<'light' | 'dark', Readonly<Record<TaskState, StateColor>>>
> = {
  light: {
    overdue: { text: '#B10E1C', fill: '#FDF3F4', border: '#EEACB2' },
    dueSoon: { text: '#835B00', fill: '#FEFBF4', border: '#F4D075' },
    needsReview: { text: '#5C2E91', fill: '#F9F8FC', border: '#C6B1DE' },
    onTrack: { text: '#424242' },
    waiting: { text: '#2B5A78' },
    ongoing: { text: '#2B5A78' },
    completed: { text: '#0E700E' },
    completedLate: { text: '#0E700E' },
    deferred: { text: '#616161' },
    cancelled: { text: '#616161' },
  },
  dark: {
    overdue: { text: '#EEACB2', fill: '#3F1011', border: '#B10E1C' },
    dueSoon: { text: '#F4D075', fill: '#3A2700', border: '#835B00' },
    needsReview: { text: '#C6B1DE', fill: '#2B1E3D', border: '#7A57A8' },
    onTrack: { text: '#D6D6D6' },
    waiting: { text: '#9CC3DC' },
    ongoing: { text: '#9CC3DC' },
    completed: { text: '#9FD89F' },
    completedLate: { text: '#9FD89F' },
    deferred: { text: '#ADADAD' },
    cancelled: { text: '#ADADAD' },
  },
};
