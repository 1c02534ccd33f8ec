import { isSection, type Section } from './nest';
import type { Part } from './part';
import { isSaidOnly } from './said';
import { takeTails } from './take-tails';

type Item = Part | Section;

interface Unit {
  readonly item: Item;
  readonly lines: readonly Part[];
}

/**
 * Gives lines that only say 责任单位：… to what they speak of: to the text or point above them, or, where only the last of several
 * points has one, to the heading over all.
 */
export function attachLines(items: readonly Item[]): Item[] {
  const { leading, units } = unitsOf(items.map(attachBelow));
  const last = units.at(-1);
  const isForAll =
    last !== undefined &&
    units.length > 1 &&
    last.lines.length > 0 &&
    units.slice(0, -1).every(({ item, lines }) => lines.length === 0 && !saysItself(item));
  return isForAll
    ? [...leading, ...units.map(({ item }) => item), ...last.lines]
    : [...leading, ...units.map(withLines)];
}

function attachBelow(item: Item): Item {
  return isSection(item) ? { ...item, items: attachLines(item.items) } : item;
}

function unitsOf(items: readonly Item[]): { leading: Part[]; units: Unit[] } {
  const leading: Part[] = [];
  const units: Unit[] = [];
  for (const item of items) {
    const last = units.at(-1);
    if (!isSection(item) && isSaidOnly(item)) {
      if (last) units[units.length - 1] = { ...last, lines: [...last.lines, item] };
      else leading.push(item);
    } else if (isSection(item) && item.items.every((one) => !isSection(one) && isSaidOnly(one)))
      units.push({ item: { ...item, items: [] }, lines: item.items as readonly Part[] });
    else units.push({ item, lines: [] });
  }
  return { leading, units };
}

/** Below a text the line becomes its tail; below a section with points it stays a line of the section. */
function withLines({ item, lines }: Unit): Item {
  if (lines.length === 0) return item;
  if (isSection(item) && item.items.length > 0)
    return { ...item, items: [...item.items, ...lines] };
  const told = lines.map(({ text }) => `\n${text}`).join('');
  return isSection(item)
    ? { ...item, part: { ...item.part, text: item.part.text + told } }
    : { ...item, text: item.text + told };
}

function saysItself(item: Item): boolean {
  return takeTails(isSection(item) ? item.part.text : item.text).explicit;
}
