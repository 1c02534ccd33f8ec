import type { SheetWords } from '../../core/changes/sheet-words';

/** What stands in our sheets; the core writes it into formulas as well. */
export type SheetMessages = SheetWords;
