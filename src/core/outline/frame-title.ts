import { MADE, PLANS, THIS } from './document-words';
import { isDocumentHead } from './line-kinds';
import type { LeftOutReason } from './outline';
import type { Part } from './part';

/** 特制定青石镇2026年人居环境整治工作方案。 */
const TOLD = new RegExp(`(?:${MADE})${THIS}《?([^《》，。；：本]{4,40}(?:${PLANS}))》?[。：，]`);

/** Where no title stands over the document its preamble may tell it. */
export function titleTold(around: ReadonlyMap<Part, LeftOutReason>): string | null {
  for (const [{ text }, reason] of around) {
    const told = reason === 'preamble' ? TOLD.exec(text)?.[1] : undefined;
    if (told) return told;
  }
  return null;
}

/** A title may break over lines: 青石镇2026年⏎人居环境整治工作方案. What was taken for the head above it belongs to it. */
export function titleAt(
  parts: readonly Part[],
  at: number,
  around: Map<Part, LeftOutReason>,
): readonly Part[] {
  let first = at;
  while (first > 0) {
    const above = parts[first - 1]!;
    if (around.get(above) !== 'documentHead' || isDocumentHead(above.text)) break;
    around.delete(above);
    first--;
  }
  return parts.slice(first, at + 1);
}
