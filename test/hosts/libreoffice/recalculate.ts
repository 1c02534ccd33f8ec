import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Always calculate everything on opening, whatever values the file brings along. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Opens workbooks in LibreOffice, calculates every formula and saves them; by name, in one go. Left out: those it did not open. */
export function recalculate(
  soffice: string,
  workbooks: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recalculate-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const names = [...workbooks.keys()];
    const files = names.map((name, i) => {
      const file = path.join(folder, `${i}.xlsx`);
      writeFileSync(file, workbooks.get(name)!);
      return file;
    });
    const out = path.join(folder, 'out');
    spawnSync(soffice, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      ...files,
    ]);
    const saved = names.map((name, i) => [name, path.join(out, `${i}.xlsx`)] as const);
    return new Map(
      saved
        .filter(([, file]) => existsSync(file))
        .map(([name, file]) => [name, new Uint8Array(readFileSync(file))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
