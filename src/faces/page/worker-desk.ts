import { HostError } from '../../hosts/host-error';
import type { DeskRequest, DeskResponse } from './desk-messages';
import { createFileDesk, type FileDesk } from './file-desk';

export interface OpenDesk extends FileDesk {
  /** Lets the file go. */
  close(): void;
}

/** A desk in a worker, so that a large file does not freeze the page; where none can start, on the page itself. */
export function openDesk(bytes: Uint8Array): OpenDesk {
  const worker = startWorker();
  if (!worker) return { ...createFileDesk(bytes), close: () => undefined };
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: unknown) => void }
  >();
  let calls = 0;
  const post = (request: DeskRequest): void => worker.postMessage(request);
  worker.onmessage = ({ data }: MessageEvent<DeskResponse>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'done') call?.resolve(data.result as never);
    else call?.reject(new HostError(data.problem, data.facts));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    for (const call of waiting.values())
      call.reject(new HostError('unexpected', { detail: event.message }));
    waiting.clear();
  };
  post({ kind: 'open', bytes });
  const call =
    <Method extends keyof FileDesk>(method: Method) =>
    (...args: Parameters<FileDesk[Method]>): Promise<never> =>
      new Promise((resolve, reject) => {
        waiting.set(++calls, { resolve, reject });
        post({ kind: 'call', id: calls, method, args });
      });
  return {
    check: call('check'),
    remember: call('remember'),
    sheets: call('sheets'),
    summaries: call('summaries'),
    copy: call('copy'),
    close: () => worker.terminate(),
  };
}

/** A page opened from the disk may not start workers in some browsers. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./desk.worker.ts', import.meta.url));
  } catch {
    return null;
  }
}
