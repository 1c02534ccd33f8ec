import path from 'node:path';
import type { Page } from 'playwright-core';
import { faults, sideways } from './faults';
import { describeInBrowser } from './in-browser';
import { startPane, type PaneOptions } from './panes';
import { picture } from './picture';
import { serveFolder, type Served } from './serve-folder';
import { THEMES } from './themes';
import { writtenTable } from './written-table';

const HEADER = ['序号', '工作任务', '牵头单位', '完成时限', '完成情况'];

const CALM = writtenTable([
  HEADER,
  ['1', '第四季度安全生产检查', '应急管理办', '2026年12月5日前', '正在进行'],
  ['2', '冬季农田水利清淤12公里', '水务站', '2026年12月10日', '已清淤8公里'],
  ['3', '困难群众冬春救助资金发放到位', '社会事务办', '2026年12月15日前', '名单公示中'],
  ['4', '秋季学期控辍保学', '中心学校', '2026年9月底前', '已完成'],
  ['5', '深化作风建设', '党政办', '长期坚持', '持续开展'],
]);

const OTHERS = writtenTable([
  HEADER,
  ['1', '冷链仓储中心开工', '经济发展办', '2026年12月底前', '等待上级批复'],
  ['2', '改造老旧泵站', '水务站', '2026年12月底前', '暂缓实施'],
  ['3', '举办丰收节', '宣传办', '2026年9月底前', '取消'],
  ['4', '复查自建房', '村镇建设办', '2026年6月底前', '已于2026年7月8日完成'],
]);

const UNREADABLE = writtenTable([
  HEADER,
  ['1', '制定方案', '党政办', '2月30日', ''],
  ['2', '开展自查', '', '尽快', '#REF!'],
  ['3', '整改到位', '纪检监察室', '', '按要求推进'],
]);

const ADDRESSES = writtenTable(
  [
    ['姓名', '电话'],
    ['张三', '无'],
    ['李四', '无'],
  ],
  {
    name: '通讯录',
  },
);

const LONG_UNIT = '青石县农业农村和林业水利综合发展服务中心（乡村振兴工作领导小组办公室）';
const LONG_WORD = `https://oa.qingshi.example/${'a1b2c3d4'.repeat(12)}`;

const LONG_NAMES = writtenTable([
  HEADER,
  ['1', `落实${LONG_WORD}`, LONG_UNIT, '2026年9月底前通过县级验收并报送督查室备案', LONG_WORD],
  ['2', LONG_WORD, LONG_UNIT, '待上级专项资金下达之日起六十个工作日之内', '召开协调会议3次'],
  ['3', '修建村道', LONG_UNIT, '2026年9月底前', ''],
]);

interface State {
  readonly file?: Uint8Array;
  readonly options?: PaneOptions;
  /** From the first screen to the one to look at. */
  readonly reach: (page: Page) => Promise<void>;
}

const check = (page: Page) => button(page, '检查任务').click();
const results = async (page: Page) => {
  await check(page);
  await button(page, '对，继续').click();
  await button(page, '生成汇总').waitFor();
};

const STATES: Readonly<Record<string, State>> = {
  'reading-rows': {
    options: { slow: 600, slowEnd: 60_000 },
    reach: async (page) => {
      await check(page);
      await page.getByText(/^\d+ \/ \d+ 行$/).waitFor();
      await page.getByText('第3–4行').waitFor();
      await page
        .locator('li', { hasText: '核对日期' })
        .and(page.locator('[aria-current]'))
        .waitFor();
    },
  },
  'nothing-overdue': {
    file: CALM,
    reach: async (page) => {
      await results(page);
      await page.getByText('最近一项12月5日到期，还有15天。').waitFor();
    },
  },
  'other-states': {
    file: OTHERS,
    reach: async (page) => {
      await results(page);
      await page.getByText('已办结中逾期办结 1').waitFor();
    },
  },
  unreadable: {
    file: UNREADABLE,
    reach: async (page) => {
      await results(page);
      await button(page, '查看').click();
      await page.getByText('2月30日').first().waitFor();
    },
  },
  'no-table': {
    file: ADDRESSES,
    reach: async (page) => {
      await check(page);
      await page.getByText('这张表里没找到任务').waitFor();
    },
  },
  'no-match': {
    reach: async (page) => {
      await results(page);
      await page.getByRole('searchbox').fill('没有这样的任务');
      await page.getByText('没有符合的任务').waitFor();
    },
  },
  'long-names': {
    file: LONG_NAMES,
    reach: async (page) => {
      await results(page);
      await page.getByRole('combobox').selectOption('g:unit');
      await page.getByRole('heading', { name: LONG_UNIT }).waitFor();
    },
  },
  'long-names-reminder': {
    file: LONG_NAMES,
    reach: async (page) => {
      await results(page);
      await button(page, '提醒文字').click();
      await page.getByRole('textbox').waitFor();
    },
  },
  'long-names-review': {
    file: LONG_NAMES,
    reach: async (page) => {
      await results(page);
      await button(page, '查看').click();
      await page.getByRole('heading', { name: '待核 2 项' }).waitFor();
    },
  },
  'no-table-again': {
    file: ADDRESSES,
    reach: async (page) => {
      await check(page);
      await button(page, '设置').click();
      await page.getByLabel('表头里的词').fill('姓名');
      await page.getByLabel('用途').selectOption({ label: '工作任务' });
      await button(page, '添加').click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByText('在“设置”的“表头用词”里教一次').waitFor();
    },
  },
  'read-only': {
    options: { refuse: 'readOnly' },
    reach: async (page) => {
      await results(page);
      await button(page, '生成汇总').click();
      await page.getByRole('alert').getByText('只读').waitFor();
      await button(page, '写到新工作簿').waitFor();
    },
  },
  'not-remembered': {
    options: { refuse: 'readOnly' },
    reach: async (page) => {
      await results(page);
      await page.evaluate(() => window.harness.edited());
      await page.getByText('表格有改动').waitFor();
    },
  },
  'half-written': {
    options: { refuse: 'halfWritten' },
    reach: async (page) => {
      await results(page);
      await button(page, '生成汇总').click();
      await page.getByRole('alert').getByText('可能只更新了一部分').waitFor();
    },
  },
  'unsupported-excel': {
    options: { refuseReading: 'unsupportedExcel' },
    reach: async (page) => {
      await check(page);
      await page.getByRole('alert').waitFor();
    },
  },
};

describeInBrowser('every other state of the pane', (open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(path.join(__dirname, '../../dist/harness'));
  });
  afterAll(() => served.close());

  describe.each(THEMES)('in %s', (theme, { options, dark }) => {
    it.each(Object.entries(STATES))('%s has no fault that axe finds', async (name, state) => {
      const { page, errors } = await open({ ...options, viewport: { width: 320, height: 720 } });
      await startPane(page, served.url, { ...state.options, dark }, state.file ?? 'points');
      await state.reach(page);
      expect(await faults(page, name)).toEqual([]);
      await picture(page, `pane-320-${theme}-${name}`);
      for (const width of [270, 350]) {
        await page.setViewportSize({ width, height: 720 });
        expect(await sideways(page)).toEqual([]);
        await picture(page, `pane-${width}-${theme}-${name}`);
      }
      expect(errors).toEqual([]);
    });
  });

  it('leads back from each of them', async () => {
    const { page } = await open({ viewport: { width: 320, height: 720 } });
    await startPane(page, served.url, { refuse: 'readOnly' });
    await STATES['read-only']!.reach(page);
    await button(page, '返回结果').click();
    await page.getByRole('searchbox').fill('没有这样的任务');
    await button(page, '清除筛选').click();
    await button(page, '逾期 3 项').waitFor();
  });
});

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true }).first();
}
