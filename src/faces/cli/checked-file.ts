import { check } from '../../core/actions/check';
import type { Checked } from '../../core/checks/checked';
import type { Workbook } from '../../core/grid/grid';
import { parseMemory } from '../../core/actions/memory';
import type { XlsxHost } from '../../hosts/xlsx/xlsx-host';
import type { Messages } from '../../locale/messages';
import { openFile } from './files';
import type { Settings } from './settings';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** Days counted as due soon where nobody says otherwise. */
const DUE_SOON_DAYS = 7;

export interface CheckedFile {
  readonly file: string;
  readonly host: XlsxHost;
  readonly workbook: Workbook;
  readonly checked: Checked;
  /** The as-of date is the one typed in the workbook. */
  readonly asOfTyped: boolean;
}

/**
 * Opens, reads and checks a file. Throws `HostError` where it cannot be opened and `UsageError` where a sheet was asked
 * for that it does not have.
 */
export async function openChecked(
  file: string,
  settings: Settings,
  terminal: Terminal,
  messages: Messages,
): Promise<CheckedFile> {
  const host = openFile(file);
  const workbook = await host.read();
  const names = workbook.sheets.map(({ name }) => name);
  const missing = settings.sheets?.find((sheet) => !names.includes(sheet));
  if (missing !== undefined) throw new UsageError(messages.cli.usage.unknownSheet(missing, names));
  const remembered = parseMemory(workbook.memory).settings.dueSoonDays;
  const checked = check(workbook, {
    asOf: settings.asOf ?? workbook.typed.asOf ?? terminal.today(),
    dueSoonDays: settings.dueSoonDays ?? workbook.typed.dueSoonDays ?? remembered ?? DUE_SOON_DAYS,
    year: settings.year ?? undefined,
    sheets: settings.sheets ?? undefined,
  });
  const asOfTyped = settings.asOf === null && workbook.typed.asOf !== null;
  return { file, host, workbook, checked, asOfTyped };
}

export function hasTables({ checked }: CheckedFile): boolean {
  return checked.reading.sheets.some(({ tables }) => tables.length > 0);
}
