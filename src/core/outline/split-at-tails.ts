import { takeTails } from './take-tails';

/** …。（县教育局牵头） before more text; names may hold brackets of their own: 各县（市、区）. */
const TAIL = /[（(](?:[^（()）。；;]|[；;]|[（(][^（()）]{0,30}[）)]){2,200}[）)][。；;]?/g;
const ENDS_SENTENCE = /[。；;！!]\s*$/;

/** Cuts a paragraph after every bracketed tail that names owners: each piece is a measure of its own. */
export function splitAtTails(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: tail } of text.matchAll(TAIL)) {
    const end = index + tail.length;
    const before = text.slice(from, index);
    const closes = ENDS_SENTENCE.test(before.slice(-4)) || /[。；;]$/.test(tail);
    if (!closes || end >= text.length) continue;
    if (takeTails(text.slice(Math.max(from, index - 2), end)).owners.length === 0) continue;
    pieces.push(text.slice(from, end).trim());
    from = end;
  }
  pieces.push(text.slice(from).trim());
  return pieces.filter((piece) => piece !== '');
}
