import withoutExamples from '../../tools/bundle/examples-loader.js';

it.each([
  [
    "const form = { name: 'day', examples: ['6月30日前', '本周五'], read };",
    "const form = { name: 'day', examples: [], read };",
  ],
  [
    "{ examples: [{ text: '6月底前（含30日）[试行]', reads: { implied: ['year'] } }] }",
    '{ examples: [] }',
  ],
  ["{ examples: ['it\\'s ]', `]`, \"[\"], a: [1] }", '{ examples: [], a: [1] }'],
  ['readonly examples: readonly string[];', 'readonly examples: readonly string[];'],
  ['const list = [1, [2]];', 'const list = [1, [2]];'],
])('%s loses its examples and nothing else', (source, expected) => {
  expect(withoutExamples(source)).toBe(expected);
});
