import { confirmAll } from '../../core/actions/is-confirmed';
import type { Memory } from '../../core/actions/memory';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { TableCorrections } from '../../core/table/read-tables';
import type { Task } from '../../core/tasks/task';
import { HostError } from '../../hosts/host-error';
import type { Language } from '../../locale/language';
import type { CheckOutcome, Engine, WritingAction, Wishes } from './engine';
import { initialState, type Notice, type Screen, type SessionState } from './session-state';

/** Reading that takes less shows no progress screen. In milliseconds. */
const QUIET = 300;

const NOTICES: Readonly<Record<WritingAction, Notice>> = {
  summarize: 'summarized',
  highlight: 'highlighted',
  clean: 'cleaned',
};

/** What a person does in the pane or on the page, and what is shown of it. Views only read the state and call these. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  /** Reads again with corrections of one sheet, still unconfirmed. */
  readonly correct: (sheet: string, correction: TableCorrections) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly forgetColumns: () => Promise<void>;
  readonly wish: (wishes: Partial<Wishes>) => Promise<void>;
  readonly write: (action: WritingAction) => Promise<void>;
  /** Marks a task as chosen and goes to the cell its state rests on. */
  readonly choose: (task: Task, address: string) => Promise<void>;
  readonly reveal: (sheet: string, address: string) => Promise<void>;
  readonly show: (screen: Screen) => void;
  readonly note: (notice: Notice) => void;
  readonly insertSample: (() => Promise<void>) | null;
}

export function createSession(engine: Engine, today: () => IsoDate, language: Language): Session {
  let state = initialState(today(), language);
  let memory: Memory | null = null;
  let running: AbortController | null = null;
  let notices = 0;
  const listeners = new Set<() => void>();

  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  engine.onEdited?.(() => {
    if (state.outcome && !state.edited) set({ edited: true });
  });

  async function run(
    during: 'check' | WritingAction,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    running?.abort();
    const controller = (running = new AbortController());
    try {
      await work(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) return;
      const { problem, facts } = asHostError(error);
      set({ screen: { kind: 'problem', problem, facts, during } });
    } finally {
      if (running === controller) {
        running = null;
        set({ progress: null, writing: null });
      }
    }
  }

  function onProgress(done: number, total: number): void {
    set({ progress: total > 0 ? done / total : 0 });
  }

  async function check(): Promise<void> {
    const before = state.screen;
    await run('check', async (signal) => {
      const timer = setTimeout(() => set({ screen: { kind: 'reading' }, progress: 0 }), QUIET);
      signal.addEventListener('abort', () =>
        set({ screen: state.outcome ? { kind: 'results' } : before }),
      );
      try {
        show(await engine.check(state.wishes, memory, { signal, onProgress }), signal);
      } finally {
        clearTimeout(timer);
      }
    });
  }

  function show(outcome: CheckOutcome, signal: AbortSignal): void {
    if (signal.aborted) return;
    memory = outcome.memory;
    const found = outcome.checked.reading.sheets.some(({ tables }) => tables.length > 0);
    const kind = !found ? 'noTable' : outcome.confirmed ? 'results' : 'confirm';
    set({ outcome, edited: false, today: today(), screen: { kind } });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check,
    cancel: () => running?.abort(),
    correct: async (sheet, correction) => {
      if (!memory) return;
      memory = { ...memory, corrections: { ...memory.corrections, [sheet]: correction } };
      await check();
    },
    confirm: async () => {
      await run('check', async () => {
        if (!memory || !state.outcome) return;
        memory = confirmAll(memory, state.outcome.checked);
        await engine.remember(memory);
        set({ screen: { kind: 'results' } });
      });
    },
    forgetColumns: async () => {
      if (memory) memory = { ...memory, corrections: {} };
      await check();
    },
    wish: async (wishes) => {
      set({ wishes: { ...state.wishes, ...wishes } });
      const affectsCheck = 'asOf' in wishes || 'dueSoonDays' in wishes;
      if (affectsCheck && state.outcome) await check();
    },
    write: (action) =>
      run(action, async (signal) => {
        set({ writing: action, progress: 0 });
        await engine.write(action, state.wishes, { signal, onProgress });
        set({ screen: { kind: 'results' }, notice: { what: NOTICES[action], serial: ++notices } });
      }),
    choose: async (task, address) => {
      set({ chosen: task.number });
      await reveal(task.sheet, address);
    },
    reveal,
    show: (screen) => set({ screen }),
    note: (what) => set({ notice: { what, serial: ++notices } }),
    insertSample: engine.insertSample
      ? () =>
          run('check', async () => {
            await engine.insertSample!();
            await check();
          })
      : null,
  };

  async function reveal(sheet: string, address: string): Promise<void> {
    try {
      await engine.reveal({ sheet, address });
    } catch (error) {
      const { problem, facts } = asHostError(error);
      set({ screen: { kind: 'problem', problem, facts, during: 'check' } });
    }
  }
}

function asHostError(error: unknown): HostError {
  return error instanceof HostError
    ? error
    : new HostError('unexpected', { detail: String(error) }, { cause: error });
}
