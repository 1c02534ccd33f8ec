import type { LeftOut, LeftOutReason } from './outline';

/** Paragraphs in a row that were left out for the same reason. */
export interface LeftOutGroup {
  readonly first: number;
  readonly last: number;
  readonly reason: LeftOutReason;
  /** How the first begins. */
  readonly text: string;
}

const LONGEST = 20;

export function groupLeftOut(leftOut: readonly LeftOut[]): LeftOutGroup[] {
  const groups: LeftOutGroup[] = [];
  for (const { paragraph, reason, text } of leftOut) {
    const before = groups.at(-1);
    if (before?.reason === reason && paragraph <= before.last + 1)
      groups[groups.length - 1] = { ...before, last: paragraph };
    else groups.push({ first: paragraph, last: paragraph, reason, text: beginning(text) });
  }
  return groups;
}

function beginning(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
