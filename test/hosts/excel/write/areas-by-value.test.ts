import fc from 'fast-check';
import { areaAddress } from '../../../../src/core/grid/address';
import { addressLists, areasByValue } from '../../../../src/hosts/excel/write/areas-by-value';

function drawn(text: string): Record<string, string[]> {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => [...line.trim()].map((letter) => (letter === '.' ? undefined : letter)));
  return Object.fromEntries(
    [...areasByValue(rows)].map(([value, areas]) => [value, areas.map(areaAddress)]),
  );
}

it('gathers like cells into rectangles', () => {
  expect(drawn('aab\naab\n.cc\nabc')).toStrictEqual({
    a: ['A1:B2', 'A4'],
    b: ['C1:C2', 'B4'],
    c: ['B3:C3', 'C4'],
  });
});

it('covers every cell once with its own value', () => {
  const cell = fc.constantFrom('a', 'b', undefined);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const seen = rows.map((row) => row.map(() => undefined as string | undefined));
      for (const [value, areas] of areasByValue(rows)) {
        for (const { top, left, bottom, right } of areas) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              expect(seen[row - 1]![column - 1]).toBeUndefined();
              seen[row - 1]![column - 1] = value;
            }
          }
        }
      }
      expect(seen).toStrictEqual(rows);
    }),
  );
});

it('breaks lists of addresses before they are too long', () => {
  const areas = Array.from({ length: 5 }, (_, i) => ({
    top: i + 1,
    left: 1,
    bottom: i + 1,
    right: 2,
  }));
  expect(addressLists(areas, 12)).toStrictEqual(['A1:B1,A2:B2', 'A3:B3,A4:B4', 'A5:B5']);
  expect(addressLists([], 12)).toStrictEqual([]);
});
