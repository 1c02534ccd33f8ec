import type { PartyRole } from '../../tasks/assignments/assignment';

export type BreakdownColumn =
  'sequence' | 'category' | 'task' | 'measure' | PartyRole | 'deadline' | 'progress';

/** The words of a breakdown table drafted from a plan document. */
export interface BreakdownWords {
  readonly sheetName: string;
  /** 青石镇2026年重点工作 → 青石镇2026年重点工作任务分解表 */
  readonly title: (subject: string) => string;
  /** The line over the table, to be filled in by hand. */
  readonly reporting: string;
  readonly headers: Readonly<Record<BreakdownColumn, string>>;
  /** Between the parties of a cell. */
  readonly separator: string;
  /** {page} {pages} */
  readonly footer: string;
}
