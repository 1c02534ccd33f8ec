import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Outcome, Phase } from './outcome';

/**
 * Of the processor, where the system tells: another program's work is no fault of the file, nor is our looking at what was written. By
 * the clock thrice as much for each.
 */
const SECONDS = 20;
const PATIENCE = 3;
const MEGABYTES = 1024;
/** A child that has grown so far makes room for a fresh one, so that its peak is the next file's own. */
const GROWN = 500;
const PAGE = 4096;
const CHILD = path.join(__dirname, 'child.ts');
/** Garbage is let lie as long as there is room: less room, and taken out after looking, so that what is measured is needed. */
const HEAP = [`--max-old-space-size=${(MEGABYTES * 3) / 4}`, '--expose-gc'];

export interface Runner {
  examine(file: string): Promise<Outcome>;
  close(): void;
}

/** Examines files one after another in a child process, which is ended where a file takes too long or too much memory. */
export function createRunner(): Runner {
  let child: ChildProcess | null = null;
  const close = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  const examine = (file: string) =>
    new Promise<Outcome>((resolve) => {
      const current = (child ??= fork(CHILD, { execArgv: [...process.execArgv, ...HEAP] }));
      const finish = (outcome: Outcome, keep: boolean) => {
        clearTimeout(timer);
        clearInterval(watch);
        current.removeAllListeners();
        if (!keep) close();
        resolve(outcome);
      };
      const fail = (text: string) => finish({ kind: 'failed', text }, false);
      const work = stopwatch(current.pid);
      const clock = work.seconds() === null ? SECONDS : SECONDS * PATIENCE;
      const late = () => fail(`more than ${clock} s`);
      let timer = setTimeout(late, clock * 1000);
      const watch = setInterval(() => {
        if (!work.isRunning()) return;
        if ((work.seconds() ?? 0) > SECONDS) fail(`more than ${SECONDS} s of the processor`);
        if (megabytes(current.pid) > MEGABYTES) fail(`more than ${MEGABYTES} MB`);
      }, 50);
      current.on('message', (message: Outcome | Phase) => {
        if (typeof message !== 'string') return finish(message, (message.memory ?? 0) < GROWN);
        work.run(message === 'working');
        clearTimeout(timer);
        timer = setTimeout(late, clock * 1000);
      });
      current.on('exit', (code, signal) => fail(`the process ended (${code ?? signal})`));
      current.on('error', (error) => fail(String(error)));
      current.send(file);
    });
  return { examine, close };
}

/** Counts the time the processor gives a process from now on, while it runs; null where the system does not tell. */
function stopwatch(pid: number | undefined) {
  let counted = 0;
  let since = processorSeconds(pid);
  let isRunning = true;
  const now = () => (isRunning ? (processorSeconds(pid) ?? 0) - (since ?? 0) : 0);
  return {
    seconds: () => (since === null ? null : counted + now()),
    isRunning: () => isRunning,
    run: (next: boolean) => {
      counted += now();
      since = processorSeconds(pid) ?? since;
      isRunning = next;
    },
  };
}

/** Time the processor gave (Linux, in hundredths); elsewhere null. */
function processorSeconds(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

/** Memory in use, where the system tells (Linux); elsewhere 0. */
function megabytes(pid: number | undefined): number {
  try {
    const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return (Number(resident) * PAGE) / 2 ** 20;
  } catch {
    return 0;
  }
}
