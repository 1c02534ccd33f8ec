import type { Engine } from '../panels/engine';
import { localToday } from '../panels/local-today';

/** The engine over the open workbook; what it needs is fetched after the first screen, or by the first who asks. */
export function createExcelEngine(): {
  readonly engine: Engine;
  readonly load: () => Promise<unknown>;
} {
  let loading: Promise<Engine> | null = null;
  const listeners = new Set<() => void>();
  const load = (): Promise<Engine> =>
    (loading ??= import(/* webpackChunkName: "check" */ './make-engine').then(
      ({ makeEngine }) => {
        const engine = makeEngine(localToday);
        engine.onEdited?.(() => listeners.forEach((listener) => listener()));
        return engine;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    ));
  return {
    load,
    engine: {
      check: async (...args) => (await load()).check(...args),
      remember: async (...args) => (await load()).remember(...args),
      write: async (...args) => (await load()).write(...args),
      reveal: async (...args) => (await load()).reveal(...args),
      openSample: async () => (await load()).openSample?.(),
      openCopy: async (...args) => (await load()).openCopy?.(...args),
      onEdited: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
