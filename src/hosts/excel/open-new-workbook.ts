import { HostError } from '../host-error';
import { toHostError } from './excel-problem';

/** Opens a new Excel window with the workbook in `file`, the bytes of an .xlsx file. */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) {
    throw new HostError('unsupportedExcel');
  }
  try {
    await Excel.createWorkbook(toBase64(file));
  } catch (cause) {
    throw toHostError(cause);
  }
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
