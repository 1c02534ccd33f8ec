import { createRoot } from 'react-dom/client';
import type { Engine } from '../../src/faces/panels/engine';
import { createHostEngine } from '../../src/faces/panels/host-engine';
import { loadScreens } from '../../src/faces/panels/lazy-screens';
import { localToday } from '../../src/faces/panels/local-today';
import { Screens } from '../../src/faces/panels/Screens';
import { createSession } from '../../src/faces/panels/session';
import { Surround } from '../../src/faces/panels/Surround';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { HostError, type HostProblem } from '../../src/hosts/host-error';
import type { Host } from '../../src/hosts/host';

/**
 * The pane's views without Excel, over a workbook in memory. Tests open it with `start` and look at `edited` and
 * `revealed`; a test may refuse writing by naming a problem.
 */
interface Harness {
  start(file: number[], options: Options): void;
  edited(): void;
  revealed: string[];
}

interface Options {
  readonly language: 'zh-CN' | 'en-US';
  readonly dark: boolean;
  /** What every writing ends in. A protected sheet takes notes all the same. */
  readonly refuse?: HostProblem;
  readonly refuseReading?: HostProblem;
  /** Milliseconds that reading takes, and how long a finished check is held back. */
  readonly slow?: number;
  readonly slowEnd?: number;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const revealed: string[] = [];
const listeners = new Set<() => void>();

const harness: Harness = {
  revealed,
  edited: () => listeners.forEach((listener) => listener()),
  start: (file, { language, dark, refuse, refuseReading, slow = 0, slowEnd = 0 }) => {
    const memory = createXlsxHost(Uint8Array.from(file));
    const host: Host = {
      read: async (options) => {
        await wait(slow);
        if (refuseReading) throw new HostError(refuseReading);
        return memory.read(options);
      },
      apply: async (changes, options) => {
        const isNote = changes.every(({ kind }) => kind === 'setMemory');
        if (refuse && !(isNote && refuse === 'sheetProtected'))
          throw new HostError(refuse, { sheet: '任务分解' });
        await memory.apply(changes, options);
      },
      reveal: async ({ sheet, address }) => {
        revealed.push(`${sheet}!${address}`);
      },
    };
    const ready = createHostEngine(host, localToday);
    const engine: Engine = {
      ...ready,
      check: async (...args) => {
        const outcome = await ready.check(...args);
        await wait(slowEnd);
        return outcome;
      },
      onEdited: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      openSample: async () => undefined,
      openCopy: async () => undefined,
    };
    const session = createSession(engine, localToday, language);
    createRoot(document.getElementById('root')!).render(
      <Surround session={session} dark={dark}>
        <Screens />
      </Surround>,
    );
    void loadScreens();
  },
};

Object.assign(window, { harness });
