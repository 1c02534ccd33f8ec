/** A pattern that matches any of the words; a word may hold pattern syntax. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'));
}

/** The words as one part of a longer pattern. */
export function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
