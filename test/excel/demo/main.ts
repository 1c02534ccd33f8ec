import path from 'node:path';
import { startDemo } from './start-demo';

const ROOT = path.resolve(__dirname, '../../..');
const SAMPLE = path.join(ROOT, 'samples/青石镇2026年重点工作任务分解表.xlsx');
const PORT = 3443;

/** An emulated Excel with the add-in: `npm run excel:demo`, or with a file of yours behind `--`. */
async function main(): Promise<void> {
  const { url } = await startDemo({
    port: Number(process.env.PORT ?? PORT),
    workbook: path.resolve(process.argv[2] ?? SAMPLE),
    dist: path.join(ROOT, 'dist/add-in'),
    today: new Date().toLocaleDateString('sv'),
  });
  console.log(`模拟的 Excel 已打开：${url}`);
  console.log('证书是本机刚刚生成的，浏览器会提醒一次，请选择“继续前往”。按 Ctrl+C 结束。');
}

void main();
