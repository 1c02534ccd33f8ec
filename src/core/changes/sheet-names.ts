import { OUR_SHEETS, type OurSheetKey } from '../grid/grid';
import type { SheetWords } from './sheet-words';
import type { SummaryOptions } from './summary-options';

export type SheetNames = Readonly<Record<OurSheetKey, string>>;

/** The names our sheets bear or will bear: 督办_台账, or 督办_台账(2) where the clerk has a sheet of that name. */
export function sheetNames({ names, ours }: SummaryOptions, words: SheetWords): SheetNames {
  // Excel takes names that differ by case only for the same.
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const chosen = OUR_SHEETS.map((key) => {
    const name = ours[key] ?? freeName(words.sheetNames[key], taken);
    taken.add(name.toLowerCase());
    return [key, name] as const;
  });
  return Object.fromEntries(chosen) as Record<OurSheetKey, string>;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}(${n})`;
  return name;
}
