import type { IsoDate } from '../../src/core/calendar/iso-date';

/** A clerk's workbook before a test, described as data: every host under test makes its own kind from it. */
export interface GivenWorkbook {
  readonly sheets: readonly GivenSheet[];
  readonly date1904?: boolean;
  readonly structureProtected?: boolean;
}

export interface GivenSheet {
  readonly name: string;
  /** By A1 address. */
  readonly cells: Readonly<Record<string, GivenValue>>;
  /** "B2:B3" */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  /** By letter. */
  readonly hiddenColumns?: readonly string[];
  /** Against changes of format too. */
  readonly protected?: boolean;
}

export type GivenValue =
  | string
  | number
  | boolean
  | { readonly date: IsoDate }
  /** 0.85 shown as 85%. */
  | { readonly percent: number }
  | { readonly error: string };

/** What stands in the workbook now, for a test to look at; not through the host. */
export interface Look {
  sheetNames(): readonly string[];
  /** The value shown, and the formula without "="; null for a cell that holds none. */
  cell(
    sheet: string,
    address: string,
  ): { readonly value: unknown; readonly formula: string | null };
  /** All conditional formats of the sheet that rest on a formula. */
  highlights(sheet: string): readonly LookedHighlight[];
  /** Of workbook scope, marks of our sheets left out; "refers to" without "=", quotes and dollars as the host has them. */
  names(): Readonly<Record<string, string>>;
}

export interface LookedHighlight {
  /** In the order of the rule: "A2:B7". */
  readonly areas: readonly string[];
  readonly formula: string;
  /** RRGGBB */
  readonly fill: string;
}
