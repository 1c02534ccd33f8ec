import type { Place } from '../../core/grid/address';
import { HostError } from '../../hosts/host-error';
import type { Engine } from '../panels/engine';
import type { FileDesk } from './file-desk';

/** The session's engine over a desk; going to a cell moves the preview. Writing means saving a copy, which the page does. */
export function deskEngine(desk: FileDesk, onReveal: (place: Place) => void): Engine {
  return {
    check: async (wishes, memory, options) => {
      options?.onProgress?.(0, 1);
      const outcome = await desk.check(wishes, memory);
      if (options?.signal?.aborted) throw new HostError('cancelled');
      return outcome;
    },
    remember: (memory) => desk.remember(memory),
    write: async () => undefined,
    reveal: async (place) => onReveal(place),
  };
}
