import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The samples of the repository, by their short names. */
export const SAMPLE_FILES = {
  points: '青石镇2026年重点工作任务分解表.xlsx',
  rectification: '云溪县巡察反馈问题整改台账.xlsx',
} as const;

export function samplePath(name: keyof typeof SAMPLE_FILES): string {
  return path.join(__dirname, '../../samples', SAMPLE_FILES[name]);
}

export function sampleBytes(name: keyof typeof SAMPLE_FILES): Uint8Array {
  return readFileSync(samplePath(name));
}
