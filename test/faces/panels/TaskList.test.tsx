import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { check } from '../../../src/core/actions/check';
import type { Workbook } from '../../../src/core/grid/grid';
import { createHostEngine } from '../../../src/faces/panels/host-engine';
import { ResultsBody } from '../../../src/faces/panels/ResultsBody';
import { createSession, type Session } from '../../../src/faces/panels/session';
import { Surround } from '../../../src/faces/panels/Surround';

const TODAY = '2026-11-20';

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeAll(() => {
  Object.assign(globalThis, { ResizeObserver: NoObserver });
});

/** A ledger of `tasks` rows, all past their deadline. */
function ledger(tasks: number): Workbook {
  const rows = [
    ['序号', '工作任务', '责任单位', '完成时限', '完成情况'],
    ...Array.from({ length: tasks }, (_, i) => [
      i + 1,
      `完成第${i + 1}处隐患整改`,
      i % 2 ? '党政办' : '水务站',
      '10月31日前',
      '正在推进',
    ]),
  ].map((cells, i) => ({ row: i + 2, cells }));
  const title = { row: 1, cells: ['2026年重点工作任务分解表'] };
  const grid = {
    ...{ name: '任务分解', rows: [title, ...rows], merges: [], hiddenRows: [], hiddenColumns: [] },
    ...{ hidden: false, filtered: false, protected: false },
  };
  return {
    ...{ sheets: [grid], ours: {}, sheetNames: ['任务分解'], activeSheet: null, date1904: false },
    ...{ typed: { asOf: null, dueSoonDays: null }, memory: null },
  };
}

async function show(tasks: number): Promise<Session> {
  const workbook = ledger(tasks);
  expect(check(workbook, { asOf: TODAY, dueSoonDays: 7 }).states).toHaveLength(tasks);
  const host = {
    read: () => Promise.resolve(workbook),
    apply: () => Promise.resolve(),
    reveal: () => Promise.resolve(),
  };
  const session = createSession(
    createHostEngine(host, () => TODAY),
    () => TODAY,
    'zh-CN',
  );
  await session.check();
  await session.confirm();
  render(
    <Surround session={session} dark={false}>
      <div data-scrolls>
        <ResultsBody />
      </div>
    </Surround>,
  );
  return session;
}

it('draws only a few of 10,000 tasks', async () => {
  await show(10_000);
  expect(screen.getByRole('button', { name: '逾期 10000 项' })).toBeTruthy();
  expect(document.querySelectorAll('[role=listitem]').length).toBeLessThan(100);
});

it('filters as one types, says so where nothing matches, and clears', async () => {
  await show(20);
  expect(screen.getAllByRole('listitem')).toHaveLength(21);
  const search = screen.getByRole('searchbox');
  fireEvent.change(search, { target: { value: '第7处' } });
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  fireEvent.change(search, { target: { value: '没有这样的任务' } });
  fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(21);
});

it('a click on a task marks it and goes to the cell its state rests on', async () => {
  const session = await show(3);
  fireEvent.click(screen.getByText('完成第2处隐患整改'));
  expect(session.state().chosen).toBe(2);
});

test('the paragraph of numbers is one click away', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  Object.assign(navigator, { clipboard: { writeText } });
  const session = await show(4);
  fireEvent.click(screen.getByRole('button', { name: '复制汇报文字' }));
  await waitFor(() => expect(session.state().notice?.what).toBe('reportCopied'));
  expect(writeText).toHaveBeenCalledWith(
    '截至2026年11月20日，共分解任务4项，涉及2个单位，已完成0项，逾期未完成4项。应完成4项，完成率0.0%。',
  );
});
