import { confirmAll } from '../../core/actions/is-confirmed';
import { EMPTY_MEMORY, type Memory } from '../../core/actions/memory';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { ExtraHeaderWords } from '../../core/table/match-header';
import type { TableCorrections } from '../../core/table/read-tables';
import type { Task } from '../../core/tasks/task';
import type { Language } from '../../locale/language';
import { asHostError } from './as-host-error';
import { CHECK_BEGINS, type CheckProgress } from './check-progress';
import type { CheckOutcome, Engine, WritingAction, Wishes } from './engine';
import { keepLanguage } from './kept-language';
import {
  initialState,
  type During,
  type Notice,
  type Screen,
  type SessionState,
} from './session-state';
import { reportOnceLong } from './report-once-long';

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
  /** Reads the workbook anew and checks it. */
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  /** Reads the sheet again in another way, still unconfirmed. */
  readonly correct: (sheet: string, correction: TableCorrections) => Promise<void>;
  readonly confirm: () => Promise<void>;
  /** Forgets what was corrected and not confirmed, and goes back to the results there were. */
  readonly giveUp: () => Promise<void>;
  /** Reads again with words of the person's own headers, to be confirmed. */
  readonly teach: (headerWords: ExtraHeaderWords) => Promise<void>;
  /** Asks again how the columns are meant. */
  readonly askAgain: () => void;
  /** The pane is looked at again, perhaps on another day. */
  readonly look: () => void;
  readonly wish: (wishes: Partial<Wishes>) => Promise<void>;
  readonly write: (action: WritingAction) => Promise<void>;
  /** Marks a task as chosen and goes to the cell its state rests on. */
  readonly choose: (task: Task, address: string) => Promise<void>;
  readonly reveal: (sheet: string, address: string) => Promise<void>;
  readonly show: (screen: Screen) => void;
  readonly note: (notice: Notice) => void;
  /** Absent where the host cannot open another workbook. */
  readonly openSample?: () => Promise<void>;
  readonly openCopy?: () => Promise<void>;
}

export function createSession(engine: Engine, today: () => IsoDate, language: Language): Session {
  let state = initialState(today(), language);
  // what the person said and the workbook does not hold
  let draft: Memory | null = null;
  // what held before the first correction that is not confirmed yet
  let earlier: { readonly draft: Memory | null; readonly memory: Memory } | null = null;
  let running: AbortController | null = null;
  let notices = 0;
  // where to return to from a check that is called off
  let settled: Screen = state.screen;
  const listeners = new Set<() => void>();

  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const show = (screen: Screen): void => set({ screen });
  const note = (what: Notice, undo = false): void =>
    set({ notice: { what, undo, serial: ++notices } });

  engine.onEdited?.(() => {
    if (state.outcome && !state.edited) set({ edited: true });
  });

  async function run(during: During, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    running?.abort();
    const controller = (running = new AbortController());
    try {
      await work(controller.signal);
    } catch (error) {
      const { problem, facts } = asHostError(error);
      const { aborted } = controller.signal;
      if (aborted && isWriting(during) && problem === 'cancelled') return note('calledOff');
      // what a check comes to is of no interest then; what was written is
      if (aborted && !isWriting(during)) return;
      set({ screen: { kind: 'problem', problem, facts, during } });
    } finally {
      if (running === controller) {
        running = null;
        set({ progress: null, writing: null });
      }
    }
  }

  async function check(fresh: boolean): Promise<void> {
    if (state.screen.kind !== 'reading') settled = state.screen;
    const before = settled;
    await run('check', async (signal) => {
      const timer = setTimeout(() => show({ kind: 'reading' }), QUIET);
      const onProgress = (reading: CheckProgress): void => set({ reading });
      onProgress(CHECK_BEGINS);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        if (state.screen.kind === 'reading') show(before);
      });
      try {
        const options = { signal, onProgress, fresh };
        const outcome = await engine.check(state.wishes, draft, options);
        if (!signal.aborted) showOutcome(outcome, before);
      } finally {
        clearTimeout(timer);
      }
    });
  }

  function showOutcome(outcome: CheckOutcome, before: Screen): void {
    const found = outcome.checked.reading.sheets.some(({ tables }) => tables.length > 0);
    const stays = before.kind === 'review' || before.kind === 'reminder' ? before.kind : null;
    const screen: Screen = !found
      ? { kind: 'noTable' }
      : !outcome.confirmed || earlier
        ? { kind: 'confirm' }
        : stays === 'review'
          ? { kind: 'review' }
          : { kind: 'results' };
    set({ outcome, edited: false, today: today(), screen });
  }

  async function suppose(change: (memory: Memory) => Memory): Promise<void> {
    const memory = draft ?? state.outcome?.memory ?? EMPTY_MEMORY;
    earlier ??= { draft, memory };
    draft = change(memory);
    await check(false);
  }

  async function giveUp(): Promise<void> {
    if (earlier) {
      const before = earlier;
      earlier = null;
      draft = before.memory;
      await check(false);
      draft = before.draft;
    }
    if (state.screen.kind === 'confirm')
      show({ kind: state.outcome?.confirmed ? 'results' : 'firstUse' });
  }

  async function confirm(): Promise<void> {
    const { outcome } = state;
    if (!outcome) return;
    earlier = null;
    draft = confirmAll(draft ?? outcome.memory, outcome.checked);
    try {
      set({ outcome: await engine.remember(draft), remembered: true });
      draft = null;
    } catch {
      // a workbook that takes no writing is still checked; it only asks again next time
      set({ remembered: false, outcome: { ...outcome, confirmed: true } });
    }
    set({ screen: { kind: 'results' } });
  }

  async function write(action: WritingAction): Promise<void> {
    const { corrections, settings } = state.outcome?.memory ?? EMPTY_MEMORY;
    const undo = action !== 'clean' && state.outcome?.ours === 0;
    await run(action, async (signal) => {
      set({ writing: action });
      const { onProgress, end } = reportOnceLong(signal, (progress) => set({ progress }));
      const writing = engine.write(action, state.wishes, { signal, onProgress });
      const outcome = await writing.finally(end);
      // what was confirmed holds until the pane is closed, though the workbook no longer says so
      draft = action === 'clean' ? { ...EMPTY_MEMORY, corrections, settings } : null;
      const screen: Screen = outcome ? { kind: 'results' } : state.screen;
      set({ outcome: outcome ?? state.outcome, screen });
      note(NOTICES[action], undo);
    });
  }

  const reveal = (sheet: string, address: string): Promise<void> =>
    engine.reveal({ sheet, address }).catch((error: unknown) => {
      const { problem, facts } = asHostError(error);
      set({ screen: { kind: 'problem', problem, facts, during: 'reveal' } });
    });

  const { openSample, openCopy } = engine;
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: () => check(true),
    cancel: () => running?.abort(),
    correct: (sheet, correction) =>
      suppose((memory) => ({
        ...memory,
        corrections: { ...memory.corrections, [sheet]: correction },
      })),
    confirm,
    giveUp,
    teach: (headerWords) =>
      suppose((memory) => ({ ...memory, settings: { ...memory.settings, headerWords } })),
    askAgain: () => set({ screen: { kind: 'confirm' } }),
    look: () => {
      if (state.today !== today()) set({ today: today() });
    },
    wish: async (wishes) => {
      set({ wishes: { ...state.wishes, ...wishes } });
      if (wishes.language) keepLanguage(wishes.language);
      const affectsCheck = 'asOf' in wishes || 'dueSoonDays' in wishes;
      if (affectsCheck && state.outcome) await check(false);
    },
    write,
    choose: async (task, address) => {
      set({ chosen: task.number });
      await reveal(task.sheet, address);
    },
    reveal,
    show,
    note,
    openSample: openSample && (() => run('open', openSample)),
    openCopy: openCopy && (() => run('open', () => openCopy(state.wishes))),
  };
}

function isWriting(during: During): during is WritingAction {
  return during in NOTICES;
}
