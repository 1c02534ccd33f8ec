import { styleText } from 'node:util';
import type { TaskState } from '../../core/checks/state';

type Format = Parameters<typeof styleText>[0];

/** Colour for a terminal; the words say the same without it. */
export type Paint = (text: string, role: TaskState | 'strong' | 'quiet') => string;

const FORMATS: Partial<Record<TaskState | 'strong' | 'quiet', Format>> = {
  overdue: 'red',
  dueSoon: 'yellow',
  needsReview: 'magenta',
  completed: 'green',
  completedLate: 'green',
  strong: 'bold',
  quiet: 'dim',
};

export const plain: Paint = (text) => text;

export const coloured: Paint = (text, role) => {
  const format = FORMATS[role];
  return format ? styleText(format, text) : text;
};
