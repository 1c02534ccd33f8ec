import { attachLines } from './attach-lines';
import { frame } from './frame';
import { nest } from './nest';
import type { LeftOut, LeftOutReason, Outline } from './outline';
import type { Part } from './part';
import { readParts } from './read-parts';
import { sortSections } from './sort-sections';
import { toRows } from './to-rows';

/** A plan document's text → the rows of a 任务分解表. Never throws; what became no task is in the result. */
export function readOutline(text: string): Outline {
  const parts = readParts(text).filter(({ text: words, mark }) => words !== '' || mark !== null);
  const { title, body, around } = frame(parts);
  const { kept, general } = sortSections(attachLines(nest(body)));
  const { rows, introductions } = toRows(kept);
  const leftOut = [
    ...listed(around),
    ...listed(general),
    ...introductions.map((part) => leftOutPart(part, 'introduction')),
  ];
  return { title, rows, leftOut: leftOut.sort((a, b) => a.paragraph - b.paragraph) };
}

function listed(parts: ReadonlyMap<Part, LeftOutReason>): LeftOut[] {
  return [...parts].map(([part, reason]) => leftOutPart(part, reason));
}

function leftOutPart({ paragraph, text }: Part, reason: LeftOutReason): LeftOut {
  return { paragraph, reason, text };
}
