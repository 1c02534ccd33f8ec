/** Ids of the checks, one file each in `rules/`. */
export type RuleId = never;
