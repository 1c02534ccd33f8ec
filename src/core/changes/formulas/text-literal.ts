/** Excel takes string literals of at most 255 characters. */
const LONGEST = 250;

/** Text as a formula writes it: 他说"好" → "他说""好""". */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || at === 0; at += LONGEST) {
    pieces.push(`"${text.slice(at, at + LONGEST).replaceAll('"', '""')}"`);
  }
  return pieces.join('&');
}
