/** `npm run bench [PART…]`: speed and memory, each part in its own process so that peaks are its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PARTS = ['core', 'reading', 'file-to-file', 'recalculation', 'excel', 'pane'] as const;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(PARTS as readonly string[]).includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${PARTS.join(', ')}.`);
  process.exit(2);
}
for (const part of wanted.length > 0 ? wanted : PARTS) {
  const script = path.join(__dirname, `${part}.main.ts`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
