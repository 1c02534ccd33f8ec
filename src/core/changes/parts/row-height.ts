const MOST_POINTS = 409;
/** Longer than any row can show. */
const MOST_LINES = 25;

/** A text and the width in characters of the column it stands in. */
export type Block = readonly [text: string, width: number];

/** Points a body row needs: 16 a line of its tallest cell, at least 22. */
export function rowHeight(blocks: readonly Block[]): number {
  let lines = 1;
  for (const [text, width] of blocks) lines = Math.max(lines, lineCount(text, width));
  return Math.min(MOST_POINTS, Math.max(22, lines * 16 + 6));
}

/** In pixels: a character of a column's width, what a cell keeps free at its sides, and half a Chinese character of 11 points. */
const [DIGIT, SIDES, HALF] = [7, 5, 7.5];

/** Lines of a text of 11 points in a column of a width. */
export function lineCount(text: string, width: number): number {
  return linesIn(text, (width * DIGIT - SIDES) / HALF);
}

/** The narrowest column, in characters, that breaks no word of a text. */
export function narrowest(text: string): number {
  const longest = text.split(/\s+/).reduce((most, word) => Math.max(most, sizeOf(word)), 0);
  return Math.ceil((2 * (longest * HALF + SIDES)) / DIGIT) / 2;
}

function sizeOf(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) size += characterSize(text.charCodeAt(i));
  return size;
}

/** A Chinese character counts two, the others a little over one. */
function characterSize(code: number): number {
  return code > 0x2e7f || (code > 0x2000 && code < 0x2700) ? 2 : 1.1;
}

/** No line begins with these: the character before them goes along. */
const CLOSING = codesOf('，。、；：！？）》〉”’」』】〕％…,.;:!?)]}%');
const OPENING = codesOf('（《〈“‘「『【〔([{');

/** Lines of a text broken as Excel breaks it; a Chinese character takes two of `room`. */
export function linesIn(text: string, room: number): number {
  if (text.length > 2000) return MOST_LINES;
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  let lines = 1;
  let used = 0;
  /** What goes along to the next line if this one is full. */
  let kept = 0;
  let isOpen = false;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      lines++;
      used = kept = 0;
      continue;
    }
    const size = characterSize(code);
    const isLetter = size < 2 && code !== 0x20;
    const goesAlong = isOpen || (inWord && isLetter) || CLOSING[code] === 1;
    kept = goesAlong ? kept + size : size;
    isOpen = OPENING[code] === 1;
    inWord = isLetter;
    used += size;
    if (used <= room) continue;
    lines++;
    // what is too long for a line of its own is broken anywhere
    used = kept = kept <= room ? kept : size;
  }
  return lines;
}

/** 1 at the code of each of these characters. */
function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(0x10000);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return codes;
}
