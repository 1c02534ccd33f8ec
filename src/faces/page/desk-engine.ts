import type { Place } from '../../core/grid/address';
import { HostError } from '../../hosts/host-error';
import type { CheckOutcome, Engine } from '../panels/engine';
import { localToday } from '../panels/local-today';
import type { FileDesk } from './file-desk';

/** The session's engine over a desk; going to a cell moves the preview. Writing means saving a copy, which the page does. */
export function deskEngine(desk: FileDesk, file: string, onReveal: (place: Place) => void): Engine {
  const named = (work: Promise<CheckOutcome>): Promise<CheckOutcome> =>
    work.catch((error: unknown) => {
      if (!(error instanceof HostError)) throw error;
      throw new HostError(error.problem, { file, ...error.facts });
    });
  return {
    check: async (wishes, draft, { fresh, signal, onProgress }) => {
      const checking = desk.check(wishes, draft, { fresh, today: localToday() }, onProgress);
      return Promise.race([named(checking), whenCancelled(signal)]);
    },
    remember: (memory) => named(desk.remember(memory)),
    write: () => Promise.resolve(null),
    reveal: async (place) => onReveal(place),
  };
}

/** Never answers; nobody waits for a worker that goes on counting. */
function whenCancelled(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const cancel = (): void => reject(new HostError('cancelled'));
    if (signal?.aborted) cancel();
    else signal?.addEventListener('abort', cancel);
  });
}
