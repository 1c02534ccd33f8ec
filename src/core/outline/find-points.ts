import { readMark, type MarkKind } from './mark';

/** After these a point may begin; 一是, ① and （1） also after a comma. */
const ENDS = '。；;：:！!';
const COMMAS = '，,';
const SPACE = /[\s\u3000]/;
const POINT_KINDS: readonly MarkKind[] = [
  'bracketed',
  'digit',
  'bracketedDigit',
  'circled',
  'ordinal',
];
const AFTER_COMMA: readonly MarkKind[] = ['bracketedDigit', 'circled', 'ordinal'];

interface Point {
  readonly at: number;
  readonly kind: MarkKind;
  readonly number: number;
}

/**
 * Offsets at which the points of a paragraph begin: 抓好三件事：一是…；二是…。 Marks count only where they count on: 1, 2, … or from the
 * number the paragraph itself begins with.
 */
export function findPoints(paragraph: string): number[] {
  const points = candidates(paragraph);
  if (points.length === 0) return [];
  const start = paragraph.search(/\S/);
  const own = start < 0 ? null : readMark(paragraph.slice(start, start + 48));
  const found = POINT_KINDS.flatMap((kind) =>
    chains(
      points.filter((point) => point.kind === kind),
      own?.kind === kind ? own.number : null,
    ),
  );
  return found.map(({ at }) => at).sort((a, b) => a - b);
}

function candidates(text: string): Point[] {
  const found: Point[] = [];
  for (let i = 0; i < text.length; i++) {
    const afterComma = COMMAS.includes(text[i]!);
    if (!afterComma && !ENDS.includes(text[i]!)) continue;
    let at = i + 1;
    while (at < text.length && SPACE.test(text[at]!)) at++;
    const mark = readMark(text.slice(at, at + 48));
    const kinds = afterComma ? AFTER_COMMA : POINT_KINDS;
    if (mark && kinds.includes(mark.kind)) found.push({ at, ...mark });
    i = at - 1;
  }
  return found;
}

/** The points that count on; a lone one is none. Counting may begin again at 1. */
function chains(points: readonly Point[], own: number | null): Point[] {
  const found: Point[] = [];
  let chain: Point[] = [];
  let next = own === null ? 1 : own + 1;
  let enough = own === null ? 2 : 1;
  const close = (): void => {
    if (chain.length >= enough) found.push(...chain);
    chain = [];
  };
  for (const point of points) {
    if (point.number === next) {
      chain.push(point);
      next++;
    } else if (point.number === 1) {
      close();
      enough = 2;
      chain = [point];
      next = 2;
    }
  }
  close();
  return found;
}
