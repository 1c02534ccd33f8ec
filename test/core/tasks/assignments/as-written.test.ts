import { readAssignments } from '../../../../src/core/tasks/assignments/read-assignments';

it.each([
  [
    '（市政府辦公室牽頭，市級各有關部門按職責分工負責）',
    ['市政府辦公室 lead', '市級各有關部門 responsible'],
  ],
  ['責任單位：各縣（市、區）人民政府', ['各縣（市、區）人民政府 responsible']],
  [
    '〔县民政局牵头，各乡镇〔街道〕、县直有关单位配合〕',
    ['县民政局 lead', '各乡镇〔街道〕 support', '县直有关单位 support'],
  ],
  ['請各部門按照職責落實', ['各部門 responsible']],
])('%s names its parties as they are written', (text, expected) => {
  const parties = readAssignments(text, { role: null });
  expect(parties.map(({ party, role }) => `${party} ${role}`)).toEqual(expected);
});

it('reads a column in traditional characters', () => {
  expect(readAssignments('黨政辦、財政所', { role: 'responsible' })).toEqual([
    { party: '黨政辦', role: 'responsible' },
    { party: '財政所', role: 'responsible' },
  ]);
});
