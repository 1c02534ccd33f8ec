import fc from 'fast-check';
import { readAssignments } from '../../../../src/core/tasks/assignments/read-assignments';
import { readTail } from '../../../../src/core/tasks/assignments/read-tail';

const read = (text: string, header: string | null, firstLeads = false): string[] =>
  readAssignments(text, {
    role: header === null ? null : header === '责任领导' ? 'leader' : 'responsible',
    header: header ?? undefined,
    firstLeads,
  }).map(({ party, role }) => `${party} ${role}`);

describe('what a footer says of the order', () => {
  it('makes the first unit the lead', () => {
    expect(read('县教育局、县财政局', '责任单位', true)).toEqual([
      '县教育局 lead',
      '县财政局 responsible',
    ]);
  });
  it('gives way to a lead that is written', () => {
    expect(read('县教育局、县财政局（牵头）', '责任单位', true)).toEqual([
      '县教育局 responsible',
      '县财政局 lead',
    ]);
  });
  it('says nothing of leaders', () => {
    expect(read('张伟、李明', '责任领导', true)).toEqual(['张伟 leader', '李明 leader']);
  });
});

describe('a party', () => {
  it('is free of white space and width, with full-width brackets', () => {
    expect(read('县创卫办 (爱卫办)', '责任单位')).toEqual(['县创卫办（爱卫办） responsible']);
    expect(read('ＩＴ服务中心', '责任单位')).toEqual(['IT服务中心 responsible']);
  });
  it('is named once for each role', () => {
    expect(read('县教育局、县教育局', '责任单位')).toEqual(['县教育局 responsible']);
    expect(read('县教育局牵头，县教育局、县财政局负责', '责任单位')).toEqual([
      '县教育局 lead',
      '县教育局 responsible',
      '县财政局 responsible',
    ]);
  });
});

const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...'县市镇教育局办张伟牵头负责配合由请会同等和及各（）()、，。；：:\n 1.×',
    ),
    maxLength: 60,
  }),
);
const ANY_CONTEXT = fc.record({
  role: fc.constantFrom('lead' as const, 'responsible' as const, 'person' as const, null),
  header: fc.option(ANY_TEXT, { nil: undefined }),
  firstLeads: fc.boolean(),
});

it('reads any text without throwing, and no party twice in a role', () => {
  fc.assert(
    fc.property(ANY_TEXT, ANY_CONTEXT, (text, context) => {
      const keys = readAssignments(text, context).map(({ party, role }) => `${role} ${party}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => /\s\s|\s$/.test(key))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('reads what it has written: a list of parties read once more is the same', () => {
  const units = fc.array(
    fc.constantFrom('县教育局', '各村（社区）', '党政办', '市住房和城乡建设局'),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(units, (names) => {
      const first = read(names.join('、'), '责任单位');
      expect(first).toEqual([...new Set(names)].map((name) => `${name} responsible`));
    }),
  );
});

it.each([
  '牵头'.repeat(16_000),
  '县局牵头'.repeat(8_000),
  '县局、'.repeat(10_000),
  '('.repeat(32_000),
  '()'.repeat(16_000),
  '（县局牵头'.repeat(6_000),
  '各局'.repeat(16_000),
  '县局和'.repeat(10_000),
  '责任单位：'.repeat(6_000),
  '单位'.repeat(16_000),
  '县局\n'.repeat(10_000),
  '张 '.repeat(16_000),
  '由县局'.repeat(10_000),
  '1'.repeat(32_000),
  '按职责'.repeat(10_000),
  '等'.repeat(32_000),
])('reads 32,000 characters of the same in good time: %#', (text) => {
  expect(() => readAssignments(text, { role: 'responsible' })).not.toThrow();
  expect(() => readTail(text)).not.toThrow();
});
