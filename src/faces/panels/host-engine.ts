import { checkInSteps } from '../../core/actions/check';
import { isConfirmed } from '../../core/actions/is-confirmed';
import { formatMemory, parseMemory } from '../../core/actions/memory';
import { rememberCheck } from '../../core/actions/remember-check';
import { sinceLast } from '../../core/actions/since-last';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { Change } from '../../core/changes/change';
import type { Checked } from '../../core/checks/checked';
import type { Workbook } from '../../core/grid/grid';
import { review } from '../../core/summaries/review';
import type { ApplyOptions, Host } from '../../hosts/host';
import { HostError } from '../../hosts/host-error';
import { afterWriting } from './after-writing';
import type { ToWrite } from './changes-for';
import { loadChanges } from './load-changes';
import { atStep, CHECK_BEGINS, whenRead, whileReading } from './check-progress';
import type { CheckOptions, CheckOutcome, Engine, WritingAction, Wishes } from './engine';

const DUE_SOON_DAYS = 7;

type Progressing = Pick<CheckOptions, 'signal' | 'onProgress'>;

/** A host's engine, and what would be written, for previews and copies. */
export interface HostEngine extends Engine {
  /** As last read, with what was written since. */
  workbook(): Workbook | null;
  changes(wishes: Wishes): Promise<{
    readonly workbook: Workbook;
    readonly changes: readonly Change[];
  }>;
}

/** An engine over a host, working where it stands. The workbook is read once, until somebody asks for it anew. */
export function createHostEngine(host: Host, today: () => IsoDate): HostEngine {
  let workbook: Workbook | null = null;
  let last: ToWrite | null = null;

  async function read({ signal, onProgress }: Progressing = {}): Promise<Workbook> {
    onProgress?.(CHECK_BEGINS);
    const read = await host.read({
      signal,
      onProgress: onProgress && ((progress) => onProgress(whileReading(progress))),
    });
    refuseCancelled(signal);
    return read;
  }

  /** Stops for a moment between the steps where somebody is to be told, so that it can be seen and called off. */
  async function checkIt(
    book: Workbook,
    wishes: Wishes,
    { signal, onProgress }: Progressing = {},
  ): Promise<Checked> {
    const { settings } = parseMemory(book.memory);
    const asOf = wishes.asOf ?? book.typed.asOf ?? today();
    const dueSoonDays =
      wishes.dueSoonDays ?? book.typed.dueSoonDays ?? settings.dueSoonDays ?? DUE_SOON_DAYS;
    const steps = checkInSteps(book, { asOf, dueSoonDays });
    let progress = whenRead(book);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (!onProgress) continue;
      progress = atStep(progress, step.value);
      onProgress(progress);
      await new Promise((resolve) => setTimeout(resolve));
      refuseCancelled(signal);
    }
    const checked = step.value;
    const asOfTyped = wishes.asOf === null ? book.typed.asOf !== null : wishes.asOf !== today();
    last = { checked, asOfTyped };
    return checked;
  }

  async function apply(changes: readonly Change[], options?: ApplyOptions): Promise<void> {
    await host.apply(changes, options);
    if (workbook) workbook = afterWriting(workbook, changes);
  }

  /** Somebody edited while we worked: reads and checks again. False where that does not help or needs to be confirmed. */
  async function isReadAgain(error: unknown, wishes: Wishes, { signal }: ApplyOptions) {
    if (!(error instanceof HostError) || error.problem !== 'changedMeanwhile') return false;
    workbook = await read({ signal });
    return isConfirmed(parseMemory(workbook.memory), await checkIt(workbook, wishes));
  }

  async function changes(action: WritingAction, wishes: Wishes) {
    if (!workbook || !(last || action === 'clean')) throw notChecked();
    const { changesFor } = await loadChanges();
    return { workbook, changes: await changesFor(action, workbook, last, wishes) };
  }

  return {
    workbook: () => workbook,
    changes: (wishes) => changes('summarize', wishes),
    check: async (wishes, draft, options) => {
      let book = !workbook || options.fresh ? await read(options) : workbook;
      if (draft) book = { ...book, memory: formatMemory(draft) };
      const checked = await checkIt(book, wishes, options);
      workbook = book;
      return outcomeOf(book, checked);
    },
    remember: async (memory) => {
      if (!workbook || !last) throw notChecked();
      const text = formatMemory(rememberCheck(memory, last.checked));
      await apply([{ kind: 'setMemory', text }]);
      return outcomeOf(workbook, last.checked);
    },
    write: async (action, wishes, options = {}) => {
      if (!workbook && action === 'clean') workbook = await read({ signal: options.signal });
      try {
        await apply((await changes(action, wishes)).changes, options);
      } catch (error) {
        if (!(await isReadAgain(error, wishes, options))) throw error;
        await apply((await changes(action, wishes)).changes, options);
      }
      return last && outcomeOf(workbook!, last.checked);
    },
    reveal: (place) => host.reveal(place),
  };
}

function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled');
}

function outcomeOf(workbook: Workbook, checked: Checked): CheckOutcome {
  const memory = parseMemory(workbook.memory);
  return {
    checked,
    review: review(checked),
    memory,
    confirmed: isConfirmed(memory, checked),
    since: sinceLast(memory, checked),
    ours: Object.keys(workbook.ours).length,
  };
}

function notChecked(): HostError {
  return new HostError('unexpected', { detail: 'not checked yet' });
}
