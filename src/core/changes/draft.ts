import type { Checked } from '../checks/checked';
import { OUR_SHEETS, type OurSheetKey } from '../grid/grid';
import { byLeader } from '../summaries/by-leader';
import { byPerson } from '../summaries/by-person';
import { byUnit, type UnitTotals } from '../summaries/by-unit';
import { partyRows, type PartyRow } from '../summaries/party-rows';
import { toChase, type ChaseGroup } from '../summaries/to-chase';
import type { PartyTotals } from '../summaries/party-totals';
import { sheetReference } from './formulas/sheet-reference';
import { looks } from './looks';
import { PALETTES } from './palette';
import { once } from './parts/once';
import { sequences } from './parts/sequences';
import { listedCount } from './parts/listed-count';
import { partyBlocks, type PartyBlocks } from './parts/party-block';
import { sheetNames, type SheetNames } from './sheet-names';
import type { SheetWords } from './sheet-words';
import type { SummaryOptions } from './summary-options';
import { titleSubject } from './title-subject';

/** First row below the header of ledger and assignments. */
export const FIRST_ROW = 4;

/** What all our sheets are drawn from, worked out once. */
export interface Draft {
  readonly checked: Checked;
  readonly options: SummaryOptions;
  readonly words: SheetWords;
  readonly names: SheetNames;
  /** The sheets that are drawn, in their order. */
  readonly keys: readonly OurSheetKey[];
  readonly subject: string;
  readonly styles: ReturnType<typeof looks>;
  /** All assignments, in the order of the ledger. */
  readonly parties: readonly PartyRow[];
  /** How many of them the assignments sheet lists. */
  readonly listed: number;
  readonly units: readonly UnitTotals[];
  readonly leaders: readonly PartyTotals[];
  readonly persons: readonly PartyTotals[];
  /** What is to be chased on the as-of day. */
  readonly chase: readonly ChaseGroup[];
  readonly blocks: PartyBlocks;
  /** Sequence numbers as the sheets show them. */
  readonly sequences: () => readonly (string | null)[];
  /** A column of the ledger as formulas name it: 督办_台账!$L$4:$L$27. */
  readonly ledger: (column: string) => string;
  readonly assignments: (column: string) => string;
}

export function draft(checked: Checked, options: SummaryOptions, words: SheetWords): Draft {
  const names = sheetNames(options, words);
  const parties = partyRows(checked);
  const column = (sheet: string, rows: number) => (letter: string) =>
    `${sheetReference(sheet)}!$${letter}$${FIRST_ROW}:$${letter}$${FIRST_ROW + rows - 1}`;
  const units = byUnit(checked);
  const leaders = byLeader(checked);
  const persons = byPerson(checked);
  return {
    checked,
    options,
    words,
    names,
    keys: OUR_SHEETS.filter((key) => options.only?.includes(key) ?? true),
    subject: titleSubject(options.title),
    styles: looks(words, PALETTES[options.palette]),
    parties,
    listed: listedCount(parties),
    units,
    leaders,
    persons,
    chase: toChase(checked, units),
    sequences: once(() => sequences(checked.reading.tasks)),
    blocks: partyBlocks({ byUnit: units, byLeader: leaders, byPerson: persons }, parties.length),
    ledger: column(names.ledger, checked.reading.tasks.length),
    assignments: column(names.assignments, parties.length),
  };
}
