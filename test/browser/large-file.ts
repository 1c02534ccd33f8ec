import { unzipSync, zipSync } from 'fflate';
import { makeLargeWorkbook } from '../../bench/large-workbook';

const MEGABYTE = 1024 * 1024;

/** A ledger of so many tasks that weighs so much: pictures make files heavy, and do not shrink in a zip. */
export function heavyWorkbook(tasks: number, megabytes: number): Uint8Array {
  const parts = unzipSync(makeLargeWorkbook(tasks));
  const picture = new Uint8Array(megabytes * MEGABYTE);
  for (let i = 0, noise = 1; i < picture.length; i++) {
    noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0;
    picture[i] = noise >>> 24;
  }
  return zipSync({ ...parts, 'xl/media/image1.png': [picture, { level: 0 }] });
}
