import type { Area } from '../../../src/core/grid/address';

export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  borders: Record<string, { style: string; color: string }>;
}

export interface ConditionalFormat {
  readonly id: string;
  /** "Custom", "CellValue", "DataBar" … as Office.js names them. */
  readonly type: string;
  areas: readonly Area[];
  /** With "=", relative to the top-left cell of the first area. */
  formula: string;
  stopIfTrue: boolean;
  readonly look: ConditionalLook;
  /** A rule a person duplicated by hand: Excel throws when its properties are read (office-js#6827, #6835). */
  readonly unreadable?: boolean;
}
