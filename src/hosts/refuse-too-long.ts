import type { Change } from '../core/changes/change';
import { MAX_ROW } from '../core/grid/address';
import { HostError } from './host-error';

/** Refuses a sheet of ours with more rows than a worksheet takes. Throws `tooLarge`, with the sheet and its rows. */
export function refuseTooLong(changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind !== 'setSheet') continue;
    const { name, rows } = change.sheet;
    if (rows.length > MAX_ROW) throw new HostError('tooLarge', { sheet: name, rows: rows.length });
  }
}
