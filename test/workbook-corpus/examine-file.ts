import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Workbook } from '../../src/core/grid/grid';
import { HostError } from '../../src/hosts/host-error';
import { openPackage } from '../../src/hosts/xlsx/package/open-package';
import { partKey } from '../../src/hosts/xlsx/package/part-name';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { zhCN } from '../../src/locale/zh-CN';
import { cleaningChanges, sampleChanges } from '../hosts/xlsx/write/drawn-sheets';
import { changedParts } from './changed-parts';
import type { Outcome } from './outcome';
import { packageIssues } from './package-issues';

const OPTIONS = {
  inflate: (data: Uint8Array, size: number) =>
    inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
  deflate: (data: Uint8Array) => deflateRawSync(data),
};

/** Reads a file, writes our sheets and highlights into it, twice, and takes them out again; nothing but ours may differ on the way. */
export async function examineFile(file: string): Promise<Outcome> {
  const original = new Uint8Array(readFileSync(file));
  try {
    const host = createXlsxHost(original, OPTIONS);
    const before = await host.read();
    const sheet = before.sheets.find((sheet) => !sheet.protected) ?? before.sheets[0];
    if (!sheet) return { kind: 'failed', text: 'read, but without a sheet' };
    const source = sheet.name;
    // a protected sheet keeps its looks, as on the command line
    const changes = sampleChanges(source).filter(
      ({ kind }) => kind !== 'setHighlights' || !sheet.protected,
    );

    await host.apply(changes);
    const written = host.bytes();
    const problems = [
      ...changedParts(openPackage(original, OPTIONS), openPackage(written, OPTIONS), source),
      ...newIssues(original, written),
      ...differences(before, await host.read()),
    ];
    await host.apply(changes);
    if (!same(host.bytes(), written)) problems.push('written twice is not written once');

    await host.apply(cleaningChanges(source));
    if (!same(host.bytes(), original)) problems.push('cleaned is not the original');
    return problems.length > 0
      ? { kind: 'failed', text: problems.slice(0, 5).join('; ') }
      : { kind: 'ok', text: `${before.sheets.length} sheets` };
  } catch (error) {
    if (!(error instanceof HostError)) return { kind: 'failed', text: String(error) };
    const text = zhCN.problems(error.problem, { file, ...error.facts });
    return { kind: 'refused', problem: error.problem, text };
  }
}

/** Faults that the original did not have. */
function newIssues(original: Uint8Array, written: Uint8Array): string[] {
  const [before, after] = [openPackage(original, OPTIONS), openPackage(written, OPTIONS)];
  const known = new Map(before.entries.map(({ name, crc }) => [partKey(name), crc]));
  const touched = after.entries.filter(({ name, crc }) => known.get(partKey(name)) !== crc);
  const looked = new Set(touched.map(({ name }) => partKey(name)));
  const issues = new Set(packageIssues(before, looked));
  return packageIssues(after, looked).filter((issue) => !issues.has(issue));
}

/** The clerk's sheets read as before, and ours are known as ours. */
function differences(before: Workbook, after: Workbook): string[] {
  const found: string[] = [];
  if (!after.ours.overview || !after.ours.ledger) found.push('our sheets are not found again');
  if (after.sheets.length !== before.sheets.length) found.push('other sheets than before');
  for (const [i, sheet] of before.sheets.entries()) {
    if (!isDeepStrictEqual(after.sheets[i], sheet))
      found.push(`sheet ${sheet.name} reads otherwise`);
  }
  if (after.sheetNames.length !== before.sheetNames.length + 2)
    found.push('other tabs than before');
  return found;
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
