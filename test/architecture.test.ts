import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '../src');

/** A file imports its own layer or one to its left. */
const LAYERS = [
  'calendar',
  'grid',
  'table',
  'tasks',
  'outline',
  'checks',
  'summaries',
  'changes',
  'actions',
  'locale',
  'hosts',
  'faces',
];

/** core/read-workbook.ts joins grids, tables and tasks: it stands where tasks stand. */
function layerOf(file: string): number {
  const [top, next] = path.relative(SRC, file).split(path.sep);
  if (top !== 'core') return LAYERS.indexOf(top!);
  return next === 'read-workbook.ts' ? LAYERS.indexOf('tasks') : LAYERS.indexOf(next!);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return filesBelow(full);
    return /\.tsx?$/.test(name) ? [full] : [];
  });
}

const FILES = filesBelow(SRC);
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(file, 'utf8')]));

function importsOf(file: string): string[] {
  const found = TEXTS.get(file)!.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map(([, target]) => resolve(path.resolve(path.dirname(file), target!)));
}

function resolve(target: string): string {
  return (
    [`${target}.ts`, `${target}.tsx`, path.join(target, 'index.ts')].find((name) =>
      TEXTS.has(name),
    ) ?? target
  );
}

const shown = (file: string): string => path.relative(SRC, file).split(path.sep).join('/');

describe('the folders tell one story', () => {
  it('every file lies in a known layer', () => {
    expect(FILES.filter((file) => layerOf(file) < 0).map(shown)).toEqual([]);
  });

  it('a file imports its own layer or one to its left', () => {
    const wrong = FILES.flatMap((file) =>
      importsOf(file)
        .filter((target) => TEXTS.has(target) && layerOf(target) > layerOf(file))
        .map((target) => `${shown(file)} → ${shown(target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no files import each other in a circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      const at = trail.indexOf(file);
      if (at >= 0) circles.push([...trail.slice(at), file].map(shown).join(' → '));
      if (at >= 0 || done.has(file)) return;
      for (const target of importsOf(file)) if (TEXTS.has(target)) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of FILES) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('the core knows no clock and no package but the holiday table', () => {
    const core = FILES.filter((file) => shown(file).startsWith('core/'));
    const clocks = core.filter((file) =>
      /new Date\(\)|Date\.now|performance\./.test(TEXTS.get(file)!),
    );
    expect(clocks.map(shown)).toEqual([]);
    const packages = core.flatMap((file) =>
      [...TEXTS.get(file)!.matchAll(/from '([^.'][^']*)'/g)].map(
        ([, name]) => `${shown(file)}: ${name}`,
      ),
    );
    expect(packages.filter((line) => !line.endsWith(': chinese-days'))).toEqual([]);
  });

  it('only hosts/excel speaks to Excel', () => {
    const speakers = FILES.filter((file) => /\bExcel\.run\b/.test(TEXTS.get(file)!)).map(shown);
    expect(speakers.filter((file) => !file.startsWith('hosts/excel/'))).toEqual([]);
  });

  it.each([
    ['core/tasks/deadline/forms', 'core/tasks/deadline/forms.ts'],
    ['core/checks/rules', 'core/checks/rules.ts'],
  ])('the list of %s and its folder agree', (folder, list) => {
    const inFolder = FILES.map(shown)
      .filter((file) => path.posix.dirname(file) === folder)
      .map((file) => path.posix.basename(file, '.ts'));
    const owner =
      FILES.find((file) => shown(file) === list) ??
      FILES.find((file) =>
        importsOf(file).some((target) => path.posix.dirname(shown(target)) === folder),
      )!;
    const listed = importsOf(owner)
      .map(shown)
      .filter((file) => path.posix.dirname(file) === folder)
      .map((file) => path.posix.basename(file, '.ts'));
    expect(listed.sort()).toEqual(inFolder.sort());
  });
});
