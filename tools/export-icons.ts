/** Draws the PNG icons that the manifest names from assets/icons/*.svg: `npx tsx tools/export-icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const assets = path.join(__dirname, '../assets');

const NAMES = ['duban', 'check', 'mark', 'summary', 'clear'] as const;

/** The drawing for each size: small sizes have a drawing of their own, which is never made by shrinking a larger one. */
const DRAWINGS = { 16: 16, 20: 16, 24: 16, 32: 32, 40: 32, 48: 32, 64: 80, 80: 80 } as const;

for (const name of NAMES) {
  for (const [size, drawing] of Object.entries(DRAWINGS)) {
    const svg = readFileSync(path.join(assets, `icons/${name}-${drawing}.svg`), 'utf8');
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: Number(size) } }).render().asPng();
    writeFileSync(path.join(assets, `${name}-${size}.png`), png);
  }
}
