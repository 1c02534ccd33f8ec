/** A pattern part that matches one of the words; a list line may hold several, parted by spaces. */
export function anyOf(...lines: readonly string[]): string {
  return `(?:${lines.flatMap((line) => line.split(' ')).join('|')})`;
}
