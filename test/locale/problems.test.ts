import { HOST_PROBLEMS, type HostProblem } from '../../src/hosts/host-error';
import { enUS } from '../../src/locale/en-US';
import type { Problem } from '../../src/locale/messages/problems';
import { zhCN } from '../../src/locale/zh-CN';

/** Fails to compile where hosts and the locale name different problems. */
const SAME: (problem: Problem) => HostProblem = (problem: HostProblem): Problem => problem;

describe.each([zhCN, enUS])('$language', ({ language, problems }) => {
  it.each(HOST_PROBLEMS)('%s is said plainly', (problem) => {
    const all: Record<string, string | number> = {
      file: '任务.xlsx',
      sheet: '表一',
      cell: 'A1',
      part: 'xl/a.xml',
      size: 9e8,
      detail: 'x',
    };
    for (const facts of [{}, all]) {
      const sentence = problems(SAME(problem), facts);
      expect(sentence).not.toMatch(/undefined|null|NaN|！|!|失败|错误代码|error code|failed|\s{2}/);
      expect(sentence).toMatch(
        language === 'zh-CN' ? /^[“\u4e00-\u9fff].*[。”x]$/ : /^[“A-Z].*[.x]$/,
      );
    }
  });

  it('names the file, the sheet and the cell', () => {
    const sentence = problems('damaged', { file: '任务.xlsx', sheet: '表一', cell: 'XFE3' });
    for (const fact of ['任务.xlsx', '表一', 'XFE3']) expect(sentence).toContain(fact);
    expect(problems('legacyXls', { file: '旧.xls' })).toMatch(/旧\.xls.*\.xlsx/);
  });

  it('tells .xls of WPS from .et by its name, for nothing else does', () => {
    expect(problems('wpsEt', { file: '台账.et' })).toContain('.et');
    expect(problems('wpsEt', { file: '台账.XLS' })).not.toContain('.et');
    expect(problems('wpsEt', { file: '台账.xlsx' })).toMatch(/\.et.*\.xls/);
  });

  it('says of a workbook without any sheet nothing about charts', () => {
    const none = problems('noWorksheets', { file: 'a.xlsx', tabs: 0 });
    expect(none).not.toMatch(/图表|chart/);
    expect(problems('noWorksheets', { file: 'a.xlsx', tabs: 2 })).toMatch(/图表|chart/);
    expect(problems('noWorksheets', { file: 'a.xlsx', ours: 9 })).toMatch(/汇总表|summary/);
  });

  it('says how many cell formats are too many', () => {
    expect(problems('tooLarge', { file: 'a.xlsx', looks: 65_490 })).toContain('65490');
  });

  it('says how many rows are too many', () => {
    const facts = { file: 'a.xlsx', sheet: '督办_台账', rows: 1_048_577 };
    expect(problems('tooLarge', facts)).toMatch(/督办_台账.*1048577/);
  });

  it('tells a lock file from a workbook', () => {
    expect(problems('notAWorkbook', { file: '台账/~$任务.xlsx' })).not.toBe(
      problems('notAWorkbook', { file: '台账/任务.xlsx' }).replace('任务', '~$任务'),
    );
  });
});
