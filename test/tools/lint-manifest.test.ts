import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from '../../src/faces/commands/commands';
import { lintManifest } from '../../tools/manifest/lint-manifest';

const MANIFEST = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');

it('manifest.xml is in order and its buttons are wired', () => {
  expect(lintManifest(MANIFEST, { associated: Object.keys(COMMANDS) })).toEqual([]);
});

it.each([
  ['a wrong id', ['<Id>8d2c6a0e', '<Id>8d2c6a0'], 'Id is no GUID'],
  ['elements out of order', ['<Version>1.0.0.0</Version>', ''], '<Version> is missing'],
  [
    'http',
    ['https://localhost:3000/help.html', 'http://localhost:3000/help.html'],
    'http://localhost:3000/help.html is not https',
  ],
  [
    'a resource nobody defined',
    ['<Label resid="Mark.Label"/>', '<Label resid="Mark.Lable"/>'],
    'resid Mark.Lable is not defined',
  ],
  [
    'a text in the wrong list',
    ['<Description resid="Mark.Tip"/>', '<Description resid="Mark.Label"/>'],
    'resid Mark.Label of <Description> must stand in LongStrings',
  ],
  [
    'a missing icon size',
    ['<bt:Image size="80" resid="Icon.Mark.80"/>', '<bt:Image size="64" resid="Icon.Mark.80"/>'],
    'an <Icon> lacks size 80',
  ],
  [
    'an override of the default locale',
    ['Locale="en-US" Value="Duban"', 'Locale="zh-CN" Value="Duban"'],
    'DisplayName: the default locale is overridden',
  ],
  [
    'a button without code',
    ['markTasks', 'markAll'],
    'FunctionName markAll is associated with nothing',
  ],
  [
    'a label that is too long',
    ['DefaultValue="标记任务"', `DefaultValue="${'长'.repeat(126)}"`],
    'Mark.Label is longer than 125',
  ],
  [
    'two pages in a shared runtime',
    ['<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="LearnMore.Url"/>'],
    'shared runtime: <FunctionFile> must be Taskpane.Url',
  ],
])('finds %s', (_what, [from, to], problem) => {
  expect(MANIFEST).toContain(from);
  const problems = lintManifest(MANIFEST.replace(from!, to!), {
    associated: Object.keys(COMMANDS),
  });
  expect(problems).toContain(problem);
});

it('finds files that a build lacks', () => {
  const problems = lintManifest(MANIFEST, { hasFile: (file) => !file.endsWith('mark-16.png') });
  expect(problems).toEqual([
    'https://localhost:3000/assets/mark-16.png: no such file in the build',
  ]);
});
