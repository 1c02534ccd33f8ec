import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './outcome';
import { createRunner } from './run-child';

const AT_ONCE = 2;

/** `npm run corpus -- DIR [--brief]`: every file of a folder is read, written and cleaned under limits. Ends with 1 where one failed. */
async function main(folder: string | undefined): Promise<number> {
  if (!folder) {
    console.error('npm run corpus -- DIR [--brief]');
    return 2;
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const waiting = [...files];
  const results: { file: string; outcome: Outcome }[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const runner = createRunner();
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        results.push({ file, outcome: await runner.examine(file) });
      }
      runner.close();
    }),
  );
  results.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file));
  report(folder, results);
  return results.some(({ outcome }) => outcome.kind === 'failed') ? 1 : 0;
}

function report(folder: string, results: readonly { file: string; outcome: Outcome }[]): void {
  const count = (kind: Outcome['kind']) =>
    results.filter(({ outcome }) => outcome.kind === kind).length;
  for (const { file, outcome } of results) {
    if (outcome.kind === 'ok' && process.argv.includes('--brief')) continue;
    const { kind, problem, text, took, memory } = outcome;
    const figures = took === undefined ? '' : ` (${took} ms, ${memory} MB)`;
    console.log(`${kind}\t${path.relative(folder, file)}\t${problem ?? ''}\t${text}${figures}`);
  }
  const slowest = [...results].sort((a, b) => (b.outcome.took ?? 0) - (a.outcome.took ?? 0))[0];
  console.log(
    `${results.length} files: ${count('ok')} ok, ${count('refused')} refused, ${count('failed')} failed`,
  );
  if (slowest) {
    console.log(`slowest: ${path.relative(folder, slowest.file)} ${slowest.outcome.took} ms`);
  }
}

void main(process.argv[2]).then((code) => {
  process.exitCode = code;
});
