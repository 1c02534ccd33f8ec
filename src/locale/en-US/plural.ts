/** (1, "day") → "1 day", (2, "day") → "2 days". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
