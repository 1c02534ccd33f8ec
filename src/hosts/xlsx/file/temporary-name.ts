import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

const NAME = /^\.duban-([0-9a-f]{8})-(\d+)-\d+\.tmp$/;
/** Folders may be shared: a process number says nothing about another machine's processes. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const DAY = 24 * 60 * 60 * 1000;

let count = 0;

/** A name that tells us later whose it was: ".duban-<machine>-<process>-<n>.tmp". */
export function temporaryName(): string {
  return `.duban-${MACHINE}-${process.pid}-${count++}.tmp`;
}

/** Whether a file was left behind by a run of ours that is over; `age` in milliseconds. */
export function isStray(name: string, age: number): boolean {
  const match = NAME.exec(name);
  if (!match) return false;
  return match[1] === MACHINE ? !isRunning(Number(match[2])) : age > DAY;
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // a process of somebody else's is running all the same
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
