import { check } from '../../core/actions/check';
import { isConfirmed } from '../../core/actions/is-confirmed';
import { formatMemory, parseMemory } from '../../core/actions/memory';
import { rememberCheck } from '../../core/actions/remember-check';
import { sinceLast } from '../../core/actions/since-last';
import { highlight, summarize } from '../../core/actions/summarize';
import type { IsoDate } from '../../core/calendar/iso-date';
import { cleanChanges } from '../../core/changes/clean-changes';
import type { Checked } from '../../core/checks/checked';
import type { Workbook } from '../../core/grid/grid';
import type { Host } from '../../hosts/host';
import { HostError } from '../../hosts/host-error';
import { messagesFor } from '../../locale/messages-for';
import type { CheckOutcome, Engine, EngineOptions, Wishes, WritingAction } from './engine';

const DUE_SOON_DAYS = 7;

/** An engine over a host, working where it stands. */
export function createHostEngine(host: Host, today: () => IsoDate): Engine {
  let last: {
    readonly workbook: Workbook;
    readonly checked: Checked;
    readonly asOfTyped: boolean;
  } | null = null;

  async function read(options: EngineOptions | undefined): Promise<Workbook> {
    const workbook = await host.read({ signal: options?.signal });
    if (options?.signal?.aborted) throw new HostError('cancelled');
    return workbook;
  }

  function checkIt(workbook: Workbook, wishes: Wishes): CheckOutcome {
    const memory = parseMemory(workbook.memory);
    const asOf = wishes.asOf ?? workbook.typed.asOf ?? today();
    const dueSoonDays =
      wishes.dueSoonDays ??
      workbook.typed.dueSoonDays ??
      memory.settings.dueSoonDays ??
      DUE_SOON_DAYS;
    const checked = check(workbook, { asOf, dueSoonDays });
    const asOfTyped = wishes.asOf !== null ? wishes.asOf !== today() : workbook.typed.asOf !== null;
    last = { workbook, checked, asOfTyped };
    return {
      checked,
      memory,
      confirmed: isConfirmed(memory, checked),
      asOfTyped,
      since: sinceLast(memory, checked),
      ours: Object.keys(workbook.ours).length,
    };
  }

  return {
    check: async (wishes, memory, options) => {
      options?.onProgress?.(0, 2);
      const workbook = await read(options);
      options?.onProgress?.(1, 2);
      return checkIt(memory ? { ...workbook, memory: formatMemory(memory) } : workbook, wishes);
    },
    remember: async (memory) => {
      const kept = last ? rememberCheck(memory, last.checked) : memory;
      await host.apply([{ kind: 'setMemory', text: formatMemory(kept) }]);
    },
    write: async (action, wishes, options) => {
      if (!last) throw new HostError('unexpected', { detail: 'write before check' });
      await host.apply(changesFor(action, last, wishes), options);
      // names and sheets have changed: the next writing needs to know them
      checkIt({ ...(await read(options)), memory: last.workbook.memory }, wishes);
    },
    reveal: (place) => host.reveal(place),
  };
}

function changesFor(
  action: WritingAction,
  { workbook, checked, asOfTyped }: { workbook: Workbook; checked: Checked; asOfTyped: boolean },
  { palette, language }: Wishes,
) {
  if (action === 'clean') return cleanChanges(workbook);
  const write = action === 'summarize' ? summarize : highlight;
  return write(workbook, checked, { asOfTyped, palette }, messagesFor(language).sheets);
}
