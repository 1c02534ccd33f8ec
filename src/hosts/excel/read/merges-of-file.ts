import type { Area } from '../../../core/grid/address';
import { readFileBytes } from './read-file-bytes';

/** Before Excel 2021 no call tells merged areas: they are read from the file as it would be saved now. */
export async function mergesOfFile(
  sheets: readonly string[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const { readXlsx } = await import('../../xlsx/read/read-xlsx');
  const workbook = readXlsx(await readFileBytes(), { sheets });
  return new Map(workbook.sheets.map(({ name, merges }) => [name, merges]));
}
