import type { Task } from '../../tasks/task';

/** What the sheet says of the progress: the cell as written, else the words on which the status rests. */
export function progressWritten({ progressText, progress }: Task): string {
  return progressText?.value || progress.evidence || '';
}
