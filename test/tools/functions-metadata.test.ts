import { LANGUAGES } from '../../src/locale/language';
import { functionsMetadata } from '../../tools/functions-metadata';

it.each(LANGUAGES)('every function and parameter has its words, in %s', (language) => {
  const { functions } = JSON.parse(functionsMetadata(language)) as {
    functions: { id: string; description: string; parameters: { description: string }[] }[];
  };
  expect(functions.map(({ id }) => id)).toEqual(['DUE', 'STATE', 'DAYSLEFT', 'OWNERS', 'STATUS']);
  for (const { description, parameters } of functions) {
    expect(description).not.toBe('');
    expect(parameters.every((parameter) => parameter.description !== '')).toBe(true);
  }
});

it('OWNERS spills, STATE follows the calendar', () => {
  const { functions } = JSON.parse(functionsMetadata('zh-CN')) as {
    functions: { id: string; result: object; options?: object }[];
  };
  const byId = Object.fromEntries(functions.map((each) => [each.id, each]));
  expect(byId['OWNERS']?.result).toMatchObject({ dimensionality: 'matrix' });
  expect(byId['STATE']?.options).toMatchObject({ volatile: true });
});
