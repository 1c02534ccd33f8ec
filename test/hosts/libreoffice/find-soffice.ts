import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES =
  process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
/** Where its installers put it without entering it in the path. */
const USUAL = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  '/opt/libreoffice/program',
];

/** The program of LibreOffice; null where there is none. */
export function findSoffice(): string | null {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...USUAL];
  const programs = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return programs.find((program) => existsSync(program)) ?? null;
}

const HOW = 'apt-get install libreoffice-calc, or https://www.libreoffice.org/download';

/** Tests that need LibreOffice. Where it is missing they are left out and it is said how to get it; on CI that is a failure. */
export function describeWithSoffice(name: string, tests: (soffice: string) => void): void {
  const soffice = findSoffice();
  describe(name, () => {
    if (soffice) return tests(soffice);
    it(`is left out: LibreOffice was not found (${HOW})`, () => {
      expect(process.env.CI).toBeUndefined();
    });
  });
}
