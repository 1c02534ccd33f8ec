import { checkTasks } from '../../../src/core/checks/check-tasks';
import type { Checked } from '../../../src/core/checks/checked';
import type { Diagnostic } from '../../../src/core/checks/diagnostic';
import { RULES, type RuleId } from '../../../src/core/checks/rules';
import { LANGUAGES } from '../../../src/locale/language';
import { messagesFor } from '../../../src/locale/messages-for';
import { makeReading, type ReadingSketch } from './make-reading';

const AS_OF = '2026-11-20';
const OWNED = { responsible: ['党政办'], due: '2026-12-31' };
const PAST = { responsible: ['党政办'], due: '2026-10-31' };
const TITLE = { sheet: '分解表', address: 'A1' };

interface Case {
  readonly valid: readonly ReadingSketch[];
  /** A sketch and its findings: "A1 fact=value …", the `cell` fact left out. */
  readonly invalid: readonly (readonly [ReadingSketch, ...string[]])[];
}

/** What every rule finds and, as important, what it leaves alone. */
const CASES: Readonly<Record<RuleId, Case>> = {
  'error-value': {
    valid: [
      { tasks: [OWNED], grid: { rows: [{ row: 1, cells: [{ kind: 'error', error: '#REF!' }] }] } },
      {
        tasks: [OWNED],
        roles: ['note'],
        grid: { rows: [{ row: 2, cells: [{ kind: 'error', error: '#REF!' }] }] },
      },
    ],
    invalid: [
      [
        {
          tasks: [OWNED],
          grid: { rows: [{ row: 2, cells: [1, null, { kind: 'error', error: '#REF!' }] }] },
        },
        'C2 error=#REF! header=task',
      ],
    ],
  },
  'impossible-date': {
    valid: [{ tasks: [OWNED] }],
    invalid: [
      [
        {
          tasks: [
            {
              ...OWNED,
              due: undefined,
              deadlineText: '2月30日',
              deadline: { problem: 'impossibleDate' },
            },
          ],
        },
        'F2 text=2月30日',
      ],
    ],
  },
  'unreadable-deadline': {
    valid: [
      { tasks: [{ deadlineText: '' }] },
      { tasks: [{ deadlineText: '2月30日', deadline: { problem: 'impossibleDate' } }] },
      { tasks: [{ deadlineText: '待定' }], table: { kind: 'scoring' } },
    ],
    invalid: [[{ tasks: [{ deadlineText: '待定' }] }, 'F2 text=待定']],
  },
  'no-year': {
    valid: [{ tasks: [OWNED] }, { tasks: [{ deadlineText: '待定' }] }],
    invalid: [
      [
        { tasks: [{ deadlineText: '6月底前', deadline: { kind: 'date', problem: 'noYear' } }] },
        'F2 text=6月底前',
      ],
    ],
  },
  'holidays-unpublished': {
    valid: [{ tasks: [OWNED] }],
    invalid: [
      [
        {
          tasks: [
            {
              deadlineText: '10个工作日内',
              deadline: { kind: 'relative', problem: 'holidaysUnpublished' },
            },
          ],
        },
        'F2 text=10个工作日内',
      ],
    ],
  },
  'deadline-without-day': {
    valid: [
      {
        tasks: [
          { deadlineText: '立行立改，长期坚持', deadline: { kind: 'immediate', ongoing: true } },
        ],
      },
      {
        tasks: [{ deadlineText: '立行立改', deadline: { kind: 'immediate' }, progress: '已完成' }],
      },
    ],
    invalid: [
      [
        { tasks: [{ deadlineText: '立行立改', deadline: { kind: 'immediate' } }] },
        'F2 kind=immediate text=立行立改',
      ],
      [
        { tasks: [{ deadlineText: '批复后一个月内', deadline: { kind: 'relative' } }] },
        'F2 kind=relative text=批复后一个月内',
      ],
      [
        { tasks: [{ deadlineText: '按上级要求', deadline: { kind: 'event' } }] },
        'F2 kind=event text=按上级要求',
      ],
    ],
  },
  'no-deadline': {
    valid: [
      { tasks: [OWNED] },
      { tasks: [{ progress: '已完成' }] },
      { tasks: [{}], table: { kind: 'risk' } },
    ],
    invalid: [
      [{ tasks: [OWNED, {}, {}] }, 'F3', 'F4'],
      [{ tasks: [{ deadlineText: null }, { deadlineText: null }], roles: ['task'] }, 'A1 tasks=2'],
    ],
  },
  'deadline-before-document': {
    valid: [
      { tasks: [OWNED], table: { year: { value: 2026, at: TITLE } } },
      {
        tasks: [PAST],
        table: { issuedOn: { value: '2026-11-01', at: TITLE } },
        grid: { rows: [{ row: 1, cells: ['填报日期：2026年11月1日'] }] },
      },
    ],
    invalid: [
      [
        { tasks: [PAST], table: { issuedOn: { value: '2026-11-01', at: TITLE } } },
        'F2 due=2026-10-31 since=2026-11-01',
      ],
      [
        { tasks: [{ due: '2025-12-31' }], table: { year: { value: 2026, at: TITLE } } },
        'F2 due=2025-12-31 since=2026-01-01',
      ],
    ],
  },
  'ambiguous-deadline': {
    valid: [{ tasks: [OWNED] }],
    invalid: [
      [
        { tasks: [{ due: '2026-06-30', deadlineText: '6月前', deadline: { ambiguous: true } }] },
        'F2 text=6月前 due=2026-06-30',
      ],
    ],
  },
  'unknown-status-past-due': {
    valid: [
      { tasks: [{ ...PAST, progress: '推进中' }] },
      { tasks: [PAST] },
      { tasks: [{ ...OWNED, progress: '召开会议3次' }] },
    ],
    invalid: [[{ tasks: [{ ...PAST, progress: '召开会议3次' }] }, 'G2 days=20 text=召开会议3次']],
  },
  'completed-in-future': {
    valid: [{ tasks: [{ completedOn: AS_OF }] }],
    invalid: [
      [{ tasks: [{ completedOn: '2026-12-01' }] }, `H2 date=2026-12-01 asOf=${AS_OF}`],
      [{ tasks: [{ progress: '12月1日已完成' }] }, `G2 date=2026-12-01 asOf=${AS_OF}`],
    ],
  },
  'completion-contradicts': {
    valid: [
      { tasks: [{ completedOn: AS_OF, progress: '已完成' }] },
      { tasks: [{ completedOn: AS_OF }] },
      { tasks: [{ completedOn: AS_OF, progress: '走访312户' }] },
    ],
    invalid: [
      [
        { tasks: [{ completedOn: '2026-11-01', progress: '正在推进' }] },
        'G2 date=2026-11-01 text=正在推进',
      ],
    ],
  },
  'undated-completion': {
    valid: [
      { tasks: [{ ...OWNED, progress: '已完成' }] },
      { tasks: [{ ...PAST, progress: '10月30日已完成' }] },
      { tasks: [{ ...PAST, progress: '已完成', completedOn: '2026-10-30' }] },
    ],
    invalid: [[{ tasks: [{ ...PAST, progress: '已完成' }] }, 'G2 due=2026-10-31 text=已完成']],
  },
  'no-owner': {
    valid: [
      { tasks: [OWNED] },
      { tasks: [{ person: ['张×'] }] },
      { tasks: [{}], table: { kind: 'statistics' } },
    ],
    invalid: [
      [{ tasks: [OWNED, { support: ['财政所'] }] }, 'E3'],
      [{ tasks: [{}, {}], roles: ['task', 'deadline'] }, 'A1 tasks=2'],
    ],
  },
  'lead-also-supports': {
    valid: [{ tasks: [{ lead: ['党政办'], responsible: ['党政办'], support: ['财政所'] }] }],
    invalid: [
      [{ tasks: [{ lead: ['党政办'], support: ['财政所', '党政办'] }] }, 'E2 party=党政办'],
    ],
  },
  'several-leads': {
    valid: [{ tasks: [{ lead: ['党政办'], responsible: ['财政所', '司法所'] }] }],
    invalid: [[{ tasks: [{ lead: ['党政办', '财政所'] }] }, 'E2 parties=党政办、财政所 count=2']],
  },
  'likely-same-party': {
    valid: [{ tasks: [{ lead: ['党政办'] }, { lead: ['财政所'] }] }],
    invalid: [
      [
        { tasks: [{ lead: ['农业农村办'] }, { lead: ['财政所'] }, { support: ['农办'] }] },
        'E4 first=农业农村办 second=农办',
      ],
    ],
  },
  'duplicate-task': {
    valid: [
      { tasks: [{ task: '修路' }, { task: '修桥' }] },
      {
        tasks: [
          { task: '修路', measure: '招标' },
          { task: '修路', measure: '施工' },
        ],
      },
      {
        tasks: [
          { task: '修路', lead: ['甲村'] },
          { task: '修路', lead: ['乙村'] },
        ],
      },
      { tasks: [{ task: '' }, { task: '' }] },
    ],
    invalid: [
      [{ tasks: [{ task: '修 路' }, { task: '修桥' }, { task: '修路' }] }, 'C4 first=C2 row=2'],
    ],
  },
  'duplicate-sequence': {
    valid: [
      { tasks: [{ sequence: '1' }, { sequence: '2' }, { sequence: '1' }, { sequence: '2' }] },
      { tasks: [{ sequence: '1-1' }, { sequence: '1-2' }, {}, {}] },
      { tasks: [{ sequence: '一' }, { sequence: '十' }, { sequence: '十一' }] },
    ],
    invalid: [
      [
        { tasks: [{ sequence: '1' }, { sequence: '2' }, { sequence: '２' }] },
        'A4 number=2 first=A3',
      ],
    ],
  },
  'missing-sequence': {
    valid: [
      { tasks: [{ sequence: '1' }, { sequence: '2' }, { sequence: '1' }] },
      { tasks: [{ sequence: '3' }, { sequence: '8' }, { sequence: '15' }] },
    ],
    invalid: [
      [
        { tasks: ['1', '2', '3', '5', '6', '9'].map((sequence) => ({ sequence })) },
        'A5 from=4 to=4',
        'A7 from=7 to=8',
      ],
    ],
  },
  'unnamed-column': {
    valid: [
      { tasks: [OWNED], table: { columns: [unnamed(1)] } },
      { tasks: [OWNED], grid: { rows: [{ row: 2, cells: ['1'] }] } },
    ],
    invalid: [
      [
        {
          tasks: [OWNED],
          table: { columns: [unnamed(2)] },
          grid: { rows: [{ row: 2, cells: [null, '甲'] }] },
        },
        'B1 column=B',
      ],
    ],
  },
  'hidden-rows': {
    valid: [
      { tasks: [OWNED], grid: { hiddenRows: [[5, 9]] } },
      { tasks: [OWNED], grid: { hiddenRows: [[1, 9]], filtered: true } },
    ],
    invalid: [
      [
        {
          tasks: [OWNED, OWNED, OWNED],
          grid: {
            hiddenRows: [
              [4, 4],
              [2, 2],
            ],
          },
        },
        'C2 rows=2 sheet=分解表',
      ],
    ],
  },
  'filtered-rows': {
    valid: [{ tasks: [OWNED], grid: { hiddenRows: [[2, 2]] } }],
    invalid: [
      [
        { tasks: [OWNED, OWNED], grid: { hiddenRows: [[3, 3]], filtered: true } },
        'C3 rows=1 sheet=分解表',
      ],
    ],
  },
  'several-tables': { valid: [{ tasks: [OWNED] }], invalid: [] },
};

function unnamed(column: number) {
  return {
    column,
    header: '',
    role: 'other',
    reason: { code: 'unknown' },
    values: 'words',
    merged: false,
  } as const;
}

const ids = RULES.map(({ id }) => id);
const valid = ids.flatMap((id) => CASES[id].valid.map((sketch) => [id, sketch] as const));
const invalid = ids.flatMap((id) =>
  CASES[id].invalid.map(([sketch, ...found]) => [id, sketch, found] as const),
);

it.each(valid)('%s leaves %j alone', (id, sketch) => {
  expect(findings(id, checked(sketch))).toEqual([]);
});

it.each(invalid)('%s finds in %j: %j', (id, sketch, found) => {
  expect(findings(id, checked(sketch)).map(show)).toEqual(found);
});

it.each(invalid)('%s is worded for %j', (id, sketch) => {
  for (const { facts } of findings(id, checked(sketch))) {
    for (const language of LANGUAGES) {
      const { problem, advice } = messagesFor(language).rules[id](facts);
      expect((problem + advice).replace('#REF!', '')).not.toMatch(
        /undefined|NaN|[!！]|失败|不力|敷衍/,
      );
      expect(problem).toMatch(/[。.]$/);
      expect(advice).toMatch(/[。.]$/);
    }
  }
});

it('tells of a second table on a sheet', () => {
  const reading = makeReading({ tasks: [OWNED] });
  const [sheet] = reading.sheets;
  const twice = {
    ...reading,
    sheets: [{ ...sheet!, tables: [...sheet!.tables, ...sheet!.tables] }],
  };
  const found = findings('several-tables', checkTasks(twice, { asOf: AS_OF, dueSoonDays: 7 }));
  expect(found.map(show)).toEqual(['A1 count=2 sheet=分解表']);
});

it('puts diagnostics in the order of the rows, with the task they are about', () => {
  const { diagnostics } = checked({ tasks: [{ ...OWNED }, {}, { ...PAST, progress: '开会3次' }] });
  expect(diagnostics.map(({ rule, task, at }) => [at.address, rule, task])).toEqual([
    ['F3', 'no-deadline', 2],
    ['E3', 'no-owner', 2],
    ['G4', 'unknown-status-past-due', 3],
  ]);
});

function checked(sketch: ReadingSketch): Checked {
  return checkTasks(makeReading(sketch), { asOf: AS_OF, dueSoonDays: 7 });
}

function findings(id: RuleId, { diagnostics }: Checked): Diagnostic[] {
  return diagnostics.filter(({ rule }) => rule === id);
}

function show({ at, facts }: Diagnostic): string {
  const { cell, ...rest } = facts;
  expect(cell).toBe(at.address);
  return [at.address, ...Object.entries(rest).map(([name, fact]) => `${name}=${fact}`)].join(' ');
}
