/** Where round brackets open and close, outermost pairs only, first to last; a bracket without its other half is none. */
export function outerBrackets(text: string): [open: number, close: number][] {
  if (!text.includes(')')) return [];
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    else if (text[i] === ')' && open.length > 0) {
      const from = open.pop()!;
      while (pairs.length > 0 && pairs.at(-1)![0] > from) pairs.pop();
      pairs.push([from, i]);
    }
  }
  return pairs;
}

/**
 * Cuts a text at the characters of `cuts`, outside round brackets only. Each piece comes with the character it was cut
 * at, "" for the first.
 */
export function splitOutsideBrackets(
  text: string,
  cuts: string,
): { readonly at: string; readonly piece: string }[] {
  const closes = new Map(outerBrackets(text));
  const pieces: { at: string; piece: string }[] = [];
  let from = 0;
  let at = '';
  for (let i = 0; i < text.length; i++) {
    i = closes.get(i) ?? i;
    if (!cuts.includes(text[i]!)) continue;
    pieces.push({ at, piece: text.slice(from, i) });
    at = text[i]!;
    from = i + 1;
  }
  pieces.push({ at, piece: text.slice(from) });
  return pieces;
}

/** The text with what stands in brackets blotted out, of the same length, so that words are found outside only. */
export function blotBrackets(text: string): string {
  let blotted = '';
  let from = 0;
  for (const [open, close] of outerBrackets(text)) {
    blotted += text.slice(from, open + 1) + '\0'.repeat(close - open - 1);
    from = close;
  }
  return blotted + text.slice(from);
}
