import { tint } from '../../../../src/hosts/xlsx/look/tint';

it.each([
  ['4472C4', 0, '4472C4'],
  ['4472C4', 0.8, 'DAE3F3'],
  ['4472C4', -0.5, '203864'],
  ['FFFFFF', -0.15, 'D9D9D9'],
  ['000000', 0.5, '808080'],
])('%s by %f is %s', (color, amount, expected) => {
  const parts = (hex: string) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  parts(tint(color, amount)).forEach((part, i) => {
    // Excel rounds in steps of 1/240
    expect(Math.abs(part - parts(expected)[i]!)).toBeLessThanOrEqual(2);
  });
});
