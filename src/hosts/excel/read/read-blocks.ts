import type { Area } from '../../../core/grid/address';
import { errorCode } from '../excel-problem';

/** Cells of one answer: values and number formats take some 40 bytes a cell, and Excel on the web answers 5 MB at most. */
const CELLS_PER_ANSWER = 100_000;

/** Rows of one sheet, read together. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

export interface ReadBlock extends Block {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** Packs the used areas into as few answers as will do. */
export function toAnswers(blocks: readonly Block[], most = CELLS_PER_ANSWER): Block[][] {
  const answers: Block[][] = [];
  let room = 0;
  for (const { sheet, area } of blocks) {
    const width = area.right - area.left + 1;
    for (let top = area.top; top <= area.bottom;) {
      if (room < width) {
        answers.push([]);
        room = Math.max(most, width);
      }
      const bottom = Math.min(area.bottom, top + Math.floor(room / width) - 1);
      answers.at(-1)!.push({ sheet, area: { ...area, top, bottom } });
      room -= (bottom - top + 1) * width;
      top = bottom + 1;
    }
  }
  return answers;
}

/** One request. An answer that would be too large is asked for again in halves. */
export async function readAnswer(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly ReadBlock[]> {
  const ranges = blocks.map(({ sheet, area: { top, left, bottom, right } }) => {
    const range = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
    range.load('values,numberFormat');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = halve(blocks);
    if (errorCode(error) !== 'ResponsePayloadSizeLimitExceeded' || !halves) throw error;
    const first = await readAnswer(context, halves[0]);
    return [...first, ...(await readAnswer(context, halves[1]))];
  }
  return blocks.map((block, i) => ({
    ...block,
    values: ranges[i]!.values as unknown[][],
    numberFormats: ranges[i]!.numberFormat as unknown[][],
  }));
}

function halve(blocks: readonly Block[]): readonly [Block[], Block[]] | null {
  const middle = Math.floor(blocks.length / 2);
  if (middle > 0) return [blocks.slice(0, middle), blocks.slice(middle)];
  const [block] = blocks;
  if (!block || block.area.top === block.area.bottom) return null;
  const { sheet, area } = block;
  const cut = Math.floor((area.top + area.bottom) / 2);
  return [
    [{ sheet, area: { ...area, bottom: cut } }],
    [{ sheet, area: { ...area, top: cut + 1 } }],
  ];
}
