import type { Change } from '../../../core/changes/change';
import { addressLists } from './areas-by-value';

type SetHighlights = Extract<Change, { readonly kind: 'setHighlights' }>;

/** Rules of ours are those whose formula rests on a name of ours; nobody else has such names. */
const OUR_NAME = /(?<![\p{L}\p{N}_.])Duban_/u;

/** All rules of a sheet by id and type; their formulas are asked for where they have one. */
export function loadRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id,items/type');
  return rules;
}

/** A rule that could be ours, its formula asked for; of other kinds nothing is read (office-js#6827). */
export interface Candidate {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
}

export function loadFormulas({ items }: Excel.ConditionalFormatCollection): readonly Candidate[] {
  return items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((format) => {
      const { rule } = format.custom;
      rule.load('formula');
      return { format, rule };
    });
}

/** One without a formula was broken off before it got ours: nobody else can make such a rule. */
export function isOurs({ rule }: Candidate): boolean {
  return rule.formula === '' || OUR_NAME.test(rule.formula);
}

export function deleteOurs(candidates: readonly Candidate[]): void {
  for (const { format } of candidates.filter(isOurs)) format.delete();
}

export function addHighlights(sheet: Excel.Worksheet, { areas, rules }: SetHighlights): void {
  for (const addresses of addressLists(areas)) {
    const { conditionalFormats } = sheet.getRanges(addresses);
    for (const { formula, fill } of rules) {
      const format = conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${formula}`;
      format.custom.format.fill.color = `#${fill}`;
      // behind the clerk's own rules, whose ranks stay as they are
      format.priority = -1;
    }
  }
}
