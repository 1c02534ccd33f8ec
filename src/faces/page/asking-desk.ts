import type { CheckProgress } from '../panels/check-progress';
import type { CheckOutcome } from '../panels/engine';
import type { FileDesk } from './file-desk';
import type { Facts } from './postable';
import { joinOutcome, type OutcomeHead, type OutcomeLists } from './posted-outcome';
import type { Preview, PreviewRow } from './preview';

/** What came of a result, its lists whole again; a list without items is missing. */
export interface Answer {
  readonly head: unknown;
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
}

type Ask = (
  method: keyof FileDesk,
  args: readonly unknown[],
  onProgress?: (progress: CheckProgress) => void,
) => Promise<Answer>;

const NO_LISTS: OutcomeLists = { tasks: [], states: [], diagnostics: [], review: [] };

/** A desk that somebody else sits at. */
export function askingDesk(ask: Ask): FileDesk {
  let last: CheckOutcome | null = null;
  const askForPreview = async (method: 'sheet' | 'summary', name: string): Promise<Preview> => {
    const { head, lists } = await ask(method, [name]);
    const rows = (lists['rows'] ?? []) as readonly PreviewRow[];
    return { ...(head as Omit<Preview, 'rows'>), rows };
  };
  return {
    check: async (wishes, draft, options, onProgress) => {
      const { head, lists } = await ask('check', [wishes, draft, options], onProgress);
      return (last = joinOutcome(head as OutcomeHead, { ...NO_LISTS, ...lists }));
    },
    remember: async (memory) => {
      const { head } = await ask('remember', [memory]);
      return { ...last!, ...(head as Facts) };
    },
    sheet: (name) => askForPreview('sheet', name),
    summary: (name) => askForPreview('summary', name),
    summaries: async (wishes) => (await ask('summaries', [wishes])).head as readonly string[],
    copy: async (wishes) => (await ask('copy', [wishes])).head as Uint8Array,
  };
}
