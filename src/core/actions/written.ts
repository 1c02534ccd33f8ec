import type { Checked } from '../checks/checked';
import type { SummaryOptions } from '../changes/summary-options';

/**
 * Tells whether the overview and the ledger would be written as they were: everything they show of the tasks, and how.
 * Equal fingerprints mean equal sheets, so that marking again need not write them again.
 */
export function writtenFingerprint({ reading, states }: Checked, options: SummaryOptions): string {
  const { asOf, title, reportingUnit, date1904 } = options;
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  add(JSON.stringify([asOf, title, reportingUnit, date1904, reading.roster]));
  reading.tasks.forEach(({ assignments, ...task }, i) => {
    add(
      JSON.stringify([
        task,
        states[i],
        assignments.map(({ countedAs, role }) => [countedAs, role]),
      ]),
    );
  });
  return `${reading.tasks.length}-${(hash >>> 0).toString(36)}`;
}
