import { cellAddress, areaAddress } from '../../../core/grid/address';
import type { Content } from './lay-out-content';
import { moveFormula } from './move-formula';
import type { Step } from './step';
import { useRange } from './use-range';

/** Cells of one step at least; more only where a single row has more. */
const CELLS = 6000;
/** A call for an area, and what the client adds for every 1,500 cells that it splits a block into. */
const CALL_BYTES = 1000;

/**
 * Steps that enter the contents, `right` columns to the right of where they belong. No step changes a cell elsewhere, so that
 * nothing of an earlier run is lost while they go on.
 */
export function writeContent(
  sheet: () => Excel.Worksheet,
  content: Content,
  right: number,
): Step[] {
  const { rows, width, copied } = content;
  const steps: Step[] = [];
  const height = Math.max(1, Math.floor(CELLS / width));
  for (let top = 0; top < rows.length; top += height) {
    const entries = rows.slice(top, top + height).map((row) => moveEntries(row, right));
    const calls = Math.ceil((entries.length * width) / 1500) + 1;
    steps.push({
      bytes: byteLength(entries) + calls * CALL_BYTES,
      run: () => {
        const block = sheet().getRangeByIndexes(top, right, entries.length, width);
        useRange(block, (range) => {
          range.formulas = entries;
        });
      },
    });
  }
  const copies = copied.map(({ column, top, bottom }) => ({
    bytes: CALL_BYTES,
    run: () => {
      const at = column + right;
      const source = cellAddress(top, at);
      const rest = areaAddress({ top: top + 1, left: at, bottom, right: at });
      useRange(sheet().getRange(rest), (range) => range.copyFrom(source, 'Formulas'));
    },
  }));
  return [...steps, ...copies];
}

/** Relative references count from where the formula stands: they go along. */
function moveEntries(row: readonly (string | number)[], right: number): (string | number)[] {
  if (right === 0) return [...row];
  return row.map((entry) =>
    typeof entry === 'string' && entry.startsWith('=') ? moveFormula(entry, 0, right) : entry,
  );
}

const encoder = new TextEncoder();

function byteLength(entries: readonly (readonly (string | number)[])[]): number {
  return encoder.encode(JSON.stringify(entries)).length;
}
