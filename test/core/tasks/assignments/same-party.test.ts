import fc from 'fast-check';
import { groupParties } from '../../../../src/core/tasks/assignments/same-party';

const countedAs = (...names: string[]): string[] =>
  names.map((name) => groupParties(names).countedAs.get(name)!);

describe('certain', () => {
  it.each([
    [
      ['党政办', '党政办公室'],
      ['党政办公室', '党政办公室'],
    ],
    [
      ['党政办公室', '党政 办'],
      ['党政办公室', '党政办公室'],
    ],
    [
      ['县创卫办（爱卫办）', '县创卫办(爱卫办)'],
      ['县创卫办（爱卫办）', '县创卫办（爱卫办）'],
    ],
    [
      ['市发展改革委', '市发展和改革委员会'],
      ['市发展和改革委员会', '市发展和改革委员会'],
    ],
    [
      ['县市场监管局', '县市场监督管理局'],
      ['县市场监督管理局', '县市场监督管理局'],
    ],
    [
      ['县人力资源社会保障局', '县人力资源和社会保障局'],
      ['县人力资源和社会保障局', '县人力资源和社会保障局'],
    ],
    [
      ['党政办', '镇党政办公室', '党政办公室'],
      ['镇党政办公室', '镇党政办公室', '镇党政办公室'],
    ],
    [
      ['教育局', '县教育局', '石城县教育局'],
      ['石城县教育局', '石城县教育局', '石城县教育局'],
    ],
  ])('%j', (names, expected) => {
    expect(countedAs(...names)).toEqual(expected);
  });
});

describe('not certain', () => {
  it.each([
    [['教育局', '县教育局', '市教育局']],
    [['农办', '农业农村办']],
    [['市场监管局', '场监管局']],
    [['市财政局', '县财政局']],
    [['各村', '镇各村']],
    [['河西村', '河西一村']],
    [['张伟', '张伟明']],
    [['县委', '县委办']],
    [['和平镇', '平镇']],
  ])('%j stay apart', (names) => {
    expect(new Set(countedAs(...names)).size).toBe(names.length);
  });
});

describe('likely', () => {
  it.each([
    [['农办', '农业农村办'], [['农办', '农业农村办']]],
    [['县人社局', '县人力资源社会保障局'], [['县人社局', '县人力资源社会保障局']]],
    [
      ['教育局', '县教育局', '市教育局'],
      [
        ['教育局', '县教育局'],
        ['教育局', '市教育局'],
      ],
    ],
    [['河西村', '河西一村'], []],
    [['县水利局', '县水保局'], []],
    [['市财政局', '县财政局'], []],
    [['党政办', '党政办公室'], []],
  ])('%j: %j', (names, expected) => {
    expect(groupParties(names).likely).toEqual(expected);
  });
});

it('gives every name a spelling that stands among the names', () => {
  const name = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'县市镇教育局农办公室委员会和()村石城') }),
  );
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const { countedAs: counted, likely } = groupParties(names);
      expect(new Set(counted.keys())).toEqual(new Set(names));
      for (const spelling of [...counted.values(), ...likely.flat()])
        expect(names).toContain(spelling);
    }),
  );
});
