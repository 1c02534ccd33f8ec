import type { ColumnRole } from '../column-role';

/**
 * Words by which a header tells what its column holds. The longest word at the end of a header wins, a word inside it counts where
 * none stands at the end. `…` stands for anything in between; `=` before a word: only as the whole header.
 */
export interface HeaderWords {
  readonly role: ColumnRole;
  readonly words: readonly string[];
  /** The column holds the tasks where no column with a better claim does: 1 is best. Without one, only tasks and measures do. */
  readonly claim?: number;
}

/** Words of several lines, one kind of word a line. */
export function list(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
