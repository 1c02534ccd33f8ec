import type { WritingProgress } from './session-state';

/** Writing that takes less shows no progress and cannot be called off. In milliseconds. */
const LONG = 500;

/** Hands on how far a writing is, once it takes long. */
export function reportOnceLong(
  signal: AbortSignal,
  report: (progress: WritingProgress) => void,
): { readonly onProgress: (done: number, total: number) => void; readonly end: () => void } {
  let [done, total] = [0, 0];
  let isLong = false;
  const tell = (): void => {
    if (isLong) report({ done, total, stopping: signal.aborted });
  };
  const timer = setTimeout(() => {
    isLong = true;
    tell();
  }, LONG);
  signal.addEventListener('abort', tell);
  return {
    onProgress: (...now) => {
      [done, total] = now;
      tell();
    },
    end: () => clearTimeout(timer),
  };
}
