import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { check } from '../src/core/actions/check';
import { summarize } from '../src/core/actions/summarize';
import { packWithZlib } from '../src/hosts/xlsx/file/pack-with-zlib';
import { saveFile } from '../src/hosts/xlsx/file/save-file';
import { createXlsxHost } from '../src/hosts/xlsx/xlsx-host';
import { zhCN } from '../src/locale/zh-CN';

/** One run in a process of its own, as the command line does it; prints seconds and peak megabytes. */
async function once(file: string, output: string): Promise<void> {
  const start = performance.now();
  const host = createXlsxHost(readFileSync(file), {
    inflate: (data, size) => inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
    deflate: (data) => deflateRawSync(data),
    packPieces: packWithZlib,
  });
  const lap = laps(start);
  const workbook = await host.read();
  lap('read');
  const checked = check(workbook, { asOf: '2026-11-20', dueSoonDays: 7, year: 2026 });
  lap('check');
  const changes = summarize(workbook, checked, { asOfTyped: false, palette: null }, zhCN.sheets);
  lap('summarise');
  await host.apply(changes);
  lap('write');
  saveFile(output, host.bytes());
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, megabytes, ...lap.all }));
}

function laps(start: number) {
  let last = start;
  const all: Record<string, number> = {};
  const lap = (name: string) => {
    const now = performance.now();
    all[name] = (now - last) / 1000;
    last = now;
  };
  return Object.assign(lap, { all });
}

void once(process.argv[2]!, process.argv[3]!);
