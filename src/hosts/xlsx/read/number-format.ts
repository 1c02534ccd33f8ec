/** What a number under a format is to a reader. */
export type NumberKind = 'number' | 'date' | 'percent';

/** Built-in formats that a file does not spell out; 27–36 and 50–58 are those of Chinese Excel (yyyy"年"m"月"). */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
];

export function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last) ? 'date' : 'number';
}

/** "…", \x, _x, *x, General, 上午/下午 and AM/PM say nothing about days; nor do [Red], [$-804], [DBNum1] */
const LITERALS = /"[^"]*"?|\\.?|_.?|\*.?|\[[^\]]*\]?|general|g\/通用格式|am\/pm|a\/p/gi;
/** [h], [mm], [ss]: durations */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Reads a format code: yyyy"年"m"月"d"日" → date, 0.0% → percent, [h]:mm, h:mm and #,##0 → number. */
export function numberKind(code: string): NumberKind {
  const section = firstSection(code);
  if (ELAPSED.test(section)) return 'number';
  const bare = section.replace(LITERALS, (literal) => (/^["\\_*[]/.test(literal) ? '' : ' '));
  if (bare.includes('%')) return 'percent';
  // digits beside an "e" are scientific: 0.00E+00
  if (/[#0?]/.test(bare.replace(/s\.0+/gi, 's'))) return 'number';
  if (/[yde]|aaa/i.test(bare)) return 'date';
  return hasMonth(bare) ? 'date' : 'number';
}

/** "m" is a month unless hours stand before or seconds after it. */
function hasMonth(bare: string): boolean {
  const runs = bare.toLowerCase().match(/h+|m+|s+/g) ?? [];
  return runs.some(
    (run, i) => run[0] === 'm' && runs[i - 1]?.[0] !== 'h' && runs[i + 1]?.[0] !== 's',
  );
}

/** The part for positive numbers: up to the first ";" outside quotes and brackets. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"?|\\.?|\[[^\]]*\]?|[^;"\\[])*/s.exec(code)?.[0] ?? '';
}
