import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Script {
  readonly name: string;
  /** As it travels: bytes of gzip -9. */
  readonly gzipped: number;
  /** It opens or writes .xlsx files: exceljs, fflate, our own code for packages, the sample workbook. */
  readonly ofXlsx: boolean;
}

/** Every script of the built add-in. */
export function paneScripts(dist: string): readonly Script[] {
  return readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const text = readFileSync(path.join(dist, name));
      return {
        name,
        gzipped: gzipSync(text, { level: 9 }).length,
        ofXlsx: OF_XLSX.test(text.toString('utf8')),
      };
    });
}

/** Texts that stand only there: names of parts, what fflate says of a broken file, the start of a zip in base64. */
const OF_XLSX = /openxmlformats|worksheets\/sheet|unexpected EOF|UEsDB/;

/** In thousands of bytes. */
export function kilobytes(scripts: readonly Script[]): string {
  return (scripts.reduce((sum, { gzipped }) => sum + gzipped, 0) / 1000).toFixed(1);
}
