/** A pattern that matches any of the words; a word may hold pattern syntax. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'));
}
