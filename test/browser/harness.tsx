import { createRoot } from 'react-dom/client';
import { createHostEngine } from '../../src/faces/panels/host-engine';
import { loadScreens } from '../../src/faces/panels/lazy-screens';
import { localToday } from '../../src/faces/panels/local-today';
import { Screens } from '../../src/faces/panels/Screens';
import { createSession } from '../../src/faces/panels/session';
import { Surround } from '../../src/faces/panels/Surround';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { HostError } from '../../src/hosts/host-error';
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
  readonly refuse?: 'sheetProtected' | 'readOnly';
  /** Milliseconds that reading takes. */
  readonly slow?: number;
}

const revealed: string[] = [];
const listeners = new Set<() => void>();

const harness: Harness = {
  revealed,
  edited: () => listeners.forEach((listener) => listener()),
  start: (file, { language, dark, refuse, slow = 0 }) => {
    const memory = createXlsxHost(Uint8Array.from(file));
    const host: Host = {
      read: async (options) => {
        await new Promise((resolve) => setTimeout(resolve, slow));
        return memory.read(options);
      },
      apply: async (changes, options) => {
        const isNote = changes.every(({ kind }) => kind === 'setMemory');
        if (refuse && !isNote) throw new HostError(refuse, { sheet: '任务分解' });
        await memory.apply(changes, options);
      },
      reveal: async ({ sheet, address }) => {
        revealed.push(`${sheet}!${address}`);
      },
    };
    const engine = {
      ...createHostEngine(host, localToday),
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
