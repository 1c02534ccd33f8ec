import type { CheckOutcome } from '../panels/engine';
import type { FileDesk } from './file-desk';
import { partOutcome } from './posted-outcome';
import type { Preview } from './preview';

/** What goes to the page of a result: long lists go ahead in pieces. */
export interface Postable {
  readonly head: unknown;
  readonly lists?: Readonly<Record<string, readonly unknown[]>>;
  readonly transfer?: Transferable[];
}

/** What an outcome says beside the check itself. */
export type Facts = Omit<CheckOutcome, 'checked' | 'review'>;

type Methods = { [Method in keyof FileDesk]: (result: Result<Method>) => Postable };
type Result<Method extends keyof FileDesk> = Awaited<ReturnType<FileDesk[Method]>>;

/** One way for each thing that a desk can be asked for. */
export const POSTABLE: Methods = {
  check: (outcome) => {
    const { head, lists } = partOutcome(outcome);
    return { head, lists: { ...lists } };
  },
  // the page has the check it was made with
  remember: (outcome) => ({ head: partOutcome(outcome).head.facts satisfies Facts }),
  sheet: postablePreview,
  summary: postablePreview,
  summaries: (names) => ({ head: names }),
  copy: (bytes) => ({ head: bytes, transfer: [bytes.buffer] }),
};

function postablePreview({ rows, ...head }: Preview): Postable {
  return { head, lists: { rows } };
}
