import type { Change } from '../../../core/changes/change';
import type { ApplyOptions } from '../../host';
import { HostError } from '../../host-error';
import { errorLocation, toHostError } from '../excel-problem';
import { planSteps, type WritingPlan } from './plan-steps';
import type { PrepareSheets } from './prepare-sheet';
import { refuseToWrite } from './refuse-to-write';
import { packSteps, REQUEST_BYTES } from './step';
import { takeBack } from './take-back';
import { loadCandidates, loadTargetState } from './target-state';

export interface WriteOptions extends ApplyOptions {
  /** Null: Excel is asked. */
  readonly date1904: boolean | null;
  /** Queues what tells whether the workbook is still as it was read, and throws after the sync if it is not. */
  readonly queueCheck: (context: Excel.RequestContext) => () => void;
  readonly prepareSheets: PrepareSheets;
  readonly requestBytes?: number;
}

/**
 * Two requests to look, one to write, and one more for each further 4 MB. Excel does not take back what it did before a call that
 * it refuses: where earlier contents are lost by then, all is written once more, so that the workbook ends complete. Throws
 * `halfWritten` where that is refused too.
 */
export async function applyToWorkbook(
  context: Excel.RequestContext,
  asked: readonly Change[],
  options: WriteOptions,
): Promise<void> {
  const changes = lastOfEach(asked);
  const broken = await write(context, changes, options);
  if (!broken) return;
  // what was read is what belongs with what stands already, whatever a person does meanwhile
  const again = { ...options, signal: undefined, queueCheck: () => () => undefined };
  const brokenAgain = await Excel.run((fresh) => write(fresh, changes, again)).catch(toHostError);
  if (!brokenAgain) return;
  const { detail = '' } = toHostError(brokenAgain).facts;
  throw new HostError('halfWritten', { detail }, { cause: brokenAgain });
}

/** Answers with what went wrong where the workbook is neither as before nor complete; throws where it is as before. */
async function write(
  context: Excel.RequestContext,
  changes: readonly Change[],
  options: WriteOptions,
): Promise<unknown> {
  const state = loadTargetState(context, changes);
  const refuseChanged = changes.some(restsOnCells) ? options.queueCheck(context) : null;
  await context.sync();

  refuseToWrite(state, changes);
  refuseChanged?.();
  const candidates = loadCandidates(state);
  if ([...candidates.values()].some((rules) => rules.length > 0)) await context.sync();

  const date1904 = options.date1904 ?? state.yearOfSerialOne?.value === 1904;
  const sheets = options.prepareSheets(state, changes, date1904);
  const plan = planSteps(state, changes, candidates, sheets);
  let isLast = false;
  try {
    await send(context, plan, options, () => (isLast = true));
  } catch (error) {
    if (isPageSetup(error)) return null;
    const kept = await takeBackWherePossible(plan);
    if (kept && options.signal?.aborted) throw kept;
    if (plan.overwrites && isLast && isRefusedCall(error)) return error;
    throw error;
  }
  return null;
}

/** Cleaning and remembering are as right after an edit as before it. */
function restsOnCells({ kind }: Change): boolean {
  return kind === 'setSheet' || kind === 'setHighlights';
}

/** Of changes of the same thing the last holds, in the place of the first. */
function lastOfEach(changes: readonly Change[]): readonly Change[] {
  const byTarget = new Map(changes.map((change) => [targetOf(change), change]));
  return [...byTarget.values()];
}

function targetOf(change: Change): string {
  if ('key' in change) return `key ${change.key}`;
  if ('name' in change) return `name ${change.name.toLowerCase()}`;
  return 'sheet' in change ? `sheet ${change.sheet}` : 'memory';
}

async function send(
  context: Excel.RequestContext,
  { staging, commit }: WritingPlan,
  { signal, onProgress, requestBytes = REQUEST_BYTES }: WriteOptions,
  onLast: () => void,
): Promise<void> {
  const commitBytes = commit.reduce((sum, { bytes }) => sum + bytes, 0);
  // the commit is one step: it goes with the last contents, or alone
  const whole = { bytes: commitBytes, run: () => commit.forEach(({ run }) => run()) };
  const requests = packSteps([...staging, whole], requestBytes);
  for (const [done, steps] of requests.entries()) {
    if (signal?.aborted) throw new HostError('cancelled');
    onProgress?.(done, requests.length);
    if (done === requests.length - 1) onLast();
    for (const { run } of steps) run();
    await syncOnce(context);
  }
  onProgress?.(requests.length, requests.length);
}

/** One request of up to 4 MB. */
function syncOnce(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

/** One call was refused, with those before it done; else the whole request was, and nothing of it is done. */
function isRefusedCall(error: unknown): boolean {
  return errorLocation(error) !== '';
}

/** Page setup comes last and wants a printer: where it is refused, the sheets stand complete without it. */
function isPageSetup(error: unknown): boolean {
  return /^(?:PageLayout|HeaderFooter)/.test(errorLocation(error));
}

/** Answers with why it is not possible. Else what first went wrong is what the person is told. */
async function takeBackWherePossible({ added }: WritingPlan): Promise<HostError | null> {
  try {
    await Excel.run((context) => takeBack(context, added));
    return null;
  } catch (error) {
    return toHostError(error);
  }
}
