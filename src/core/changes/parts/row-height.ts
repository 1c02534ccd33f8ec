const MOST_POINTS = 409;

/** A text and the width in characters of the column it stands in. */
export type Block = readonly [text: string, width: number];

/** Points a body row needs: 16 a line of its tallest cell, at least 22. */
export function rowHeight(blocks: readonly Block[]): number {
  let lines = 1;
  for (const [text, width] of blocks) lines = Math.max(lines, lineCount(text, width));
  return Math.min(MOST_POINTS, Math.max(22, lines * 16 + 6));
}

/** A Chinese character is two wide, the others a little over one. */
export function lineCount(text: string, width: number): number {
  // Longer than any row can show.
  if (text.length > 2000) return 25;
  if (text.length * 2 <= width - 1.6 && !text.includes('\n')) return 1;
  let lines = 0;
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      lines += Math.max(1, Math.ceil(used / (width - 1.6)));
      used = 0;
    } else {
      used += code > 0x2e7f || (code > 0x2000 && code < 0x2700) ? 2 : 1.05;
    }
  }
  return lines + Math.max(1, Math.ceil(used / (width - 1.6)));
}
