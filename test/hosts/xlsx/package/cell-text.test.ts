import fc from 'fast-check';
import { decodeCellText, encodeCellText } from '../../../../src/hosts/xlsx/package/cell-text';

it.each([
  ['第一行_x000D_\n第二行', '第一行\r\n第二行'],
  ['_x005F_x0041_', '_x0041_'],
  ['a_x00zz_b', 'a_x00zz_b'],
  ['_x4E2D_', '中'],
])('%j reads as %j', (written, text) => expect(decodeCellText(written)).toBe(text));

it.each([
  ['_x0041_', '_x005F_x0041_'],
  ['a\0b', 'a_x0000_b'],
  ['办公室_xx', '办公室_xx'],
])('%j is written as %j', (text, written) => expect(encodeCellText(text)).toBe(written));

it('any text comes back', () => {
  const text = fc.string({
    unit: fc.constantFrom('_', 'x', '0', '4', '1', '\0', '\n', '中', 'F', '5'),
  });
  fc.assert(fc.property(text, (text) => expect(decodeCellText(encodeCellText(text))).toBe(text)));
});
