import { examineFile } from './examine-file';
import type { Phase } from './outcome';

/** In bytes: what looking left behind would count against the file. */
const LARGE = 400 * 2 ** 20;

/** One file a message; each is answered with its outcome. */
process.on('message', (file: string) => {
  const start = performance.now();
  const tell = (phase: Phase) => {
    if (phase === 'working' && process.memoryUsage.rss() > LARGE) globalThis.gc?.();
    process.send!(phase);
  };
  void examineFile(file, tell)
    .catch((error: unknown) => ({ kind: 'failed' as const, text: String(error) }))
    .then((outcome) => {
      const memory = Math.round(process.resourceUsage().maxRSS / 1024);
      process.send!({ ...outcome, took: Math.round(performance.now() - start), memory });
    });
});
