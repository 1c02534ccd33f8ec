import { check } from '../../src/core/actions/check';
import { numberedAddress } from '../../src/core/grid/address';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { TODAY } from './in-browser';

/** What our own reader finds in a file. */
export async function checked(file: Uint8Array) {
  const workbook = await createXlsxHost(file).read();
  const { reading, states } = check(workbook, { asOf: TODAY, dueSoonDays: 7 });
  return {
    states: states.map(({ state, cell }) => `${numberedAddress(cell)} ${state}`),
    tasks: reading.tasks.map(({ row, task, measure }) => [row, task?.value, measure?.value]),
    ours: workbook.ours,
  };
}
