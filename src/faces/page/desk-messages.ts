import type { HostProblem } from '../../hosts/host-error';
import type { FileDesk } from './file-desk';

/** From the page to the worker: first the file, then calls. */
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
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly problem: HostProblem;
      readonly facts: Readonly<Record<string, string | number>>;
    };
