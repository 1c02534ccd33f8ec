import type { Area } from '../../../core/grid/address';
import { errorCode } from '../excel-problem';

/** Cells of one answer: values and number formats take some 40 bytes a cell, and Excel on the web answers 5 MB at most. */
const CELLS_PER_ANSWER = 100_000;

/** Rows at the top of a sheet that are also read as they are shown, which tells how its dates count. */
const SHOWN_ROWS = 40;

/** Rows of one sheet, read together. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** It holds the sheet's first rows. */
  readonly isTop: boolean;
}

export interface ReadBlock extends Block {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Of the first rows of a sheet. */
  readonly texts: readonly (readonly string[])[];
}

/** Packs the used areas into as few answers as will do. */
export function toAnswers(
  sheets: readonly Omit<Block, 'isTop'>[],
  most = CELLS_PER_ANSWER,
): Block[][] {
  const answers: Block[][] = [];
  let room = 0;
  for (const { sheet, area } of sheets) {
    const width = area.right - area.left + 1;
    for (let top = area.top; top <= area.bottom;) {
      if (room < width) {
        answers.push([]);
        room = Math.max(most, width);
      }
      const bottom = Math.min(area.bottom, top + Math.floor(room / width) - 1);
      answers.at(-1)!.push({ sheet, area: { ...area, top, bottom }, isTop: top === area.top });
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
  const loaded = blocks.map(({ sheet, area, isTop }) => {
    const cells = rangeOf(sheet, area);
    cells.load('values,numberFormat');
    const shown = isTop ? rangeOf(sheet, topOf(area)) : null;
    shown?.load('text');
    return { cells, shown };
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
    values: loaded[i]!.cells.values as unknown[][],
    numberFormats: loaded[i]!.cells.numberFormat as unknown[][],
    texts: loaded[i]!.shown?.text ?? [],
  }));
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

function topOf(area: Area): Area {
  return { ...area, bottom: Math.min(area.bottom, area.top + SHOWN_ROWS - 1) };
}

function halve(blocks: readonly Block[]): readonly [Block[], Block[]] | null {
  const middle = Math.floor(blocks.length / 2);
  if (middle > 0) return [blocks.slice(0, middle), blocks.slice(middle)];
  const [block] = blocks;
  if (!block || block.area.top === block.area.bottom) return null;
  const { area } = block;
  const cut = Math.floor((area.top + area.bottom) / 2);
  return [
    [{ ...block, area: { ...area, bottom: cut } }],
    [{ ...block, area: { ...area, top: cut + 1 }, isTop: false }],
  ];
}
