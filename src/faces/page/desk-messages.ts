import type { HostProblem } from '../../hosts/host-error';
import type { CheckProgress } from '../panels/check-progress';
import type { FileDesk } from './file-desk';

/** From the page to the worker: a file, then calls about it. A second file takes the place of the first. */
export type DeskRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly method: keyof FileDesk;
      readonly args: readonly unknown[];
    };

/** From the worker to the page. */
export type DeskResponse =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: CheckProgress }
  /** Some of a list of the result, in order. */
  | {
      readonly kind: 'piece';
      readonly id: number;
      readonly list: string;
      readonly items: readonly unknown[];
    }
  /** All pieces were posted before. */
  | { readonly kind: 'done'; readonly id: number; readonly head: unknown }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly problem: HostProblem;
      readonly facts: Readonly<Record<string, string | number>>;
    };
