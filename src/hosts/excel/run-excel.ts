import { HostError } from '../host-error';
import { toHostError } from './excel-problem';

/** Runs a batch against the open workbook; whatever goes wrong becomes a `HostError`. */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!isExcelApi('1.9')) throw new HostError('unsupportedExcel');
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Excel 2021 and later: merged areas, events of sorting, grouped columns. */
export function hasNewerApi(): boolean {
  return isExcelApi('1.13');
}

function isExcelApi(version: string): boolean {
  return (
    typeof Excel !== 'undefined' &&
    typeof Office !== 'undefined' &&
    Office.context.requirements.isSetSupported('ExcelApi', version)
  );
}
