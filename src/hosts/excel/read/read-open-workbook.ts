import type { Grid, Workbook } from '../../../core/grid/grid';
import { HostError } from '../../host-error';
import type { ReadOptions } from '../../host';
import { loadMarks, loadParts, MEMORY_NAMESPACE, ourSheetNames } from '../our-marks';
import { hasNewerApi } from '../run-excel';
import { countsFrom1904, type ShownCell } from './date-system';
import { loadMemoryXml, memoryText } from './memory-parts';
import { mergesOfFile } from './merges-of-file';
import { readAnswer, toAnswers, type ReadBlock } from './read-blocks';
import { areasOf, surveySheet, usedArea, type SheetSurvey } from './survey-sheets';
import { toGrid } from './to-grid';
import { loadTyped, typedSettings } from './typed-settings';

/** What was read, and what tells later whether it still holds. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly used: string }[];
  readonly sheetIds: ReadonlyMap<string, string>;
}

/** Three requests, and one more for each further 4 MB of cells. */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  { sheets: wantedNames, signal, onProgress }: ReadOptions,
): Promise<OpenWorkbook> {
  const { worksheets, functions } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const marks = loadMarks(context);
  const typed = loadTyped(context);
  const memoryParts = loadParts(context.workbook, MEMORY_NAMESPACE);
  const year = functions.year(1);
  year.load('value');
  await context.sync();

  refuseCancelled(signal);
  const sheetNames = worksheets.items.map(({ name }) => name);
  const ours = ourSheetNames(marks, sheetNames);
  const ourNames = new Set(Object.values(ours));
  const surveys = worksheets.items
    .filter(({ name }) => !ourNames.has(name) && (wantedNames?.includes(name) ?? true))
    .map(surveySheet);
  const memory = loadMemoryXml(context, memoryParts);
  await context.sync();

  const blocks = await readAll(context, surveys, { signal, onProgress });
  const merges = hasNewerApi() ? null : await mergesOfFile(surveys.map(({ name }) => name));
  const date1904 = countsFrom1904(shownCells(blocks), year.value);
  const toSheet = (survey: SheetSurvey): Grid =>
    toGrid(
      survey,
      blocks.filter(({ sheet }) => sheet === survey.sheet),
      merges?.get(survey.name) ?? areasOf(survey.merges),
      date1904,
    );
  return {
    workbook: {
      sheets: surveys.map(toSheet),
      ours,
      sheetNames,
      activeSheet: active.name,
      date1904,
      typed: typedSettings(typed, date1904),
      memory: memoryText(memory?.value),
    },
    sheets: surveys.map(({ id, name, used }) => ({
      id,
      name,
      used: used.isNullObject ? '' : used.address,
    })),
    sheetIds: new Map(worksheets.items.map(({ id, name }) => [id, name])),
  };
}

async function readAll(
  context: Excel.RequestContext,
  surveys: readonly SheetSurvey[],
  { signal, onProgress }: ReadOptions,
): Promise<readonly ReadBlock[]> {
  const areas = surveys.flatMap((survey) => {
    const area = usedArea(survey);
    return area ? [{ sheet: survey.sheet, area }] : [];
  });
  const rowsInAll = areas.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0);
  const read: ReadBlock[] = [];
  let rows = 0;
  for (const answer of toAnswers(areas)) {
    refuseCancelled(signal);
    onProgress?.({ rows, rowsInAll, share: rows / rowsInAll });
    read.push(...(await readAnswer(context, answer)));
    rows += answer.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0);
  }
  refuseCancelled(signal);
  onProgress?.({ rows, rowsInAll, share: 1 });
  return read;
}

function* shownCells(blocks: readonly ReadBlock[]): Generator<ShownCell> {
  for (const { values, numberFormats, texts } of blocks) {
    for (const [i, line] of texts.entries()) {
      for (const [j, text] of line.entries()) {
        yield { value: values[i]?.[j], numberFormat: numberFormats[i]?.[j], text };
      }
    }
  }
}

function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled');
}
