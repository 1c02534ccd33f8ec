import type { Checked } from '../checks/checked';
import { headerFingerprint } from '../table/header-fingerprint';
import type { Memory } from './memory';

/** A person has confirmed how every sheet is read, and no header has changed since. */
export function isConfirmed({ corrections }: Memory, { reading }: Checked): boolean {
  const read = reading.sheets.filter(({ tables }) => tables.length > 0);
  return (
    read.length > 0 &&
    read.every(
      ({ grid, tables }) =>
        corrections[grid.name]?.fingerprint === headerFingerprint(tables[0]!.table),
    )
  );
}

/** The memory with all sheets confirmed as they are read now; corrections made before are kept. */
export function confirmAll(memory: Memory, { reading }: Checked): Memory {
  const confirmed = reading.sheets
    .filter(({ tables }) => tables.length > 0)
    .map(({ grid, tables }) => [
      grid.name,
      { ...memory.corrections[grid.name], fingerprint: headerFingerprint(tables[0]!.table) },
    ]);
  return { ...memory, corrections: { ...memory.corrections, ...Object.fromEntries(confirmed) } };
}
