/** A piece of text to be put in place of what stands from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all replacements at once; they may come in any order but must not overlap. Insertions at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
