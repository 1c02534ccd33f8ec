import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Change } from '../../src/core/changes/change';
import { cleanChanges } from '../../src/core/changes/clean-changes';
import type { Workbook } from '../../src/core/grid/grid';
import { HostError } from '../../src/hosts/host-error';
import { packWithZlib } from '../../src/hosts/xlsx/file/pack-with-zlib';
import { openPackage } from '../../src/hosts/xlsx/package/open-package';
import { partKey } from '../../src/hosts/xlsx/package/part-name';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { zhCN } from '../../src/locale/zh-CN';
import { changedParts } from './changed-parts';
import { changesFor } from './changes-for';
import type { Outcome, Phase } from './outcome';
import { packageIssues } from './package-issues';

const OPTIONS = {
  inflate: (data: Uint8Array, size: number) =>
    inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
  deflate: (data: Uint8Array) => deflateRawSync(data),
  packPieces: packWithZlib,
};

/**
 * Reads a file, writes our sheets and highlights into it, twice, and takes them out again; nothing but ours may differ on the way.
 * `onPhase` hears when it begins to look at what was written, which is no work of the program's, and when it goes on.
 */
export async function examineFile(
  file: string,
  onPhase: (phase: Phase) => void = () => {},
): Promise<Outcome> {
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const host = createXlsxHost(bytes, OPTIONS);
    let before = await host.read();
    // what an earlier run of ours left is taken out first; where there is none, nothing may change
    await host.apply(cleanChanges(before));
    const original = host.bytes();
    if (!same(original, bytes)) {
      const isForeign = Object.keys(before.ours).length === 0 && before.memory === null;
      if (isForeign) return { kind: 'failed', text: 'cleaning changed it' };
      before = await host.read();
    }
    if (before.sheets.length === 0) return { kind: 'failed', text: 'read, but without a sheet' };
    const changes = changesFor(before);
    await host.apply(changes);
    const written = host.bytes();
    onPhase('looking');
    const after = await host.read();
    const problems = [
      ...changedParts(openPackage(original, OPTIONS), openPackage(written, OPTIONS), changes),
      ...newIssues(original, written),
      ...differences(before, after, changes),
    ];
    await host.apply(changesFor(after));
    if (!same(host.bytes(), written)) problems.push('written twice is not written once');

    onPhase('working');
    await host.apply(cleanChanges(after));
    if (!same(host.bytes(), original)) problems.push('cleaned is not the original');
    return problems.length > 0
      ? { kind: 'failed', text: problems.slice(0, 5).join('; ') }
      : { kind: 'ok', text: `${before.sheets.length} sheets` };
  } catch (error) {
    if (!(error instanceof HostError)) return { kind: 'failed', text: String(error) };
    const text = zhCN.problems(error.problem, { file, ...error.facts });
    // a sentence, but none that names the case
    if (error.problem === 'unexpected') return { kind: 'failed', text };
    return { kind: 'refused', problem: error.problem, text };
  }
}

/** Faults of parts that we touched, which the original did not have. */
function newIssues(original: Uint8Array, written: Uint8Array): string[] {
  const [before, after] = [openPackage(original, OPTIONS), openPackage(written, OPTIONS)];
  const known = new Map(before.entries.map(({ name, crc }) => [partKey(name), crc]));
  const touched = after.entries.filter(({ name, crc }) => known.get(partKey(name)) !== crc);
  const looked = new Set(touched.map(({ name }) => partKey(name)));
  const issues = packageIssues(after, looked);
  if (issues.length === 0) return [];
  const old = new Set(packageIssues(before, looked));
  return issues.filter((issue) => !old.has(issue));
}

/** The clerk's sheets read as before, and ours are known as ours. */
function differences(before: Workbook, after: Workbook, changes: readonly Change[]): string[] {
  const found: string[] = [];
  const drawn = changes.flatMap((change) => (change.kind === 'setSheet' ? [change.key] : []));
  if (!drawn.every((key) => after.ours[key])) found.push('our sheets are not found again');
  if (after.sheets.length !== before.sheets.length) found.push('other sheets than before');
  for (const [i, sheet] of before.sheets.entries()) {
    if (!isDeepStrictEqual(after.sheets[i], sheet))
      found.push(`sheet ${sheet.name} reads otherwise`);
  }
  const added = drawn.filter((key) => !before.ours[key]).length;
  if (after.sheetNames.length !== before.sheetNames.length + added) {
    found.push('other tabs than before');
  }
  return found;
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
