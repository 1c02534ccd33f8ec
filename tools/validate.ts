/** `npm run validate`: checks manifest.xml offline; after a build also that every file it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from '../src/faces/commands/commands';
import { lintManifest } from './manifest/lint-manifest';

const root = path.join(__dirname, '..');
const built = path.join(root, 'dist/add-in');
const problems = lintManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), {
  associated: Object.keys(COMMANDS),
  hasFile: existsSync(built) ? (file) => existsSync(path.join(built, file)) : undefined,
});
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? 'manifest.xml: no problems found'
    : `manifest.xml: ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
