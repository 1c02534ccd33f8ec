import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Book } from '../../excel/book/book';
import { bookState } from '../../excel/book/book-state';
import { openExcel } from '../../excel/open-excel';
import { syncs, type Fault } from '../../excel/wire/session';
import { clerksBook } from './clerks-book';
import { CLEANING, summaryChanges } from './drawn-sheets';

const TASKS = 60;
/** Small enough that the writing takes several requests. */
const REQUEST_BYTES = 12_000;

type Situation = readonly [
  name: string,
  prepare: () => Promise<Book>,
  apply: (requestBytes?: number) => Promise<void>,
];

const write = (tasks: number, requestBytes?: number) =>
  createExcelHost({ requestBytes }).apply(summaryChanges(tasks));

async function withSummaries(tasks: number): Promise<Book> {
  const book = clerksBook(TASKS);
  openExcel(book);
  await write(tasks);
  return book;
}

const SITUATIONS: readonly Situation[] = [
  ['a first run', () => Promise.resolve(clerksBook(TASKS)), (bytes) => write(TASKS, bytes)],
  ['a run over earlier sheets', () => withSummaries(20), (bytes) => write(TASKS, bytes)],
  [
    'a run after the clerk deleted our sheets',
    async () => {
      const book = await withSummaries(20);
      for (const { id } of book.sheets.slice(2)) {
        await Excel.run((context) => {
          context.workbook.worksheets.getItem(id).delete();
          return context.sync();
        });
      }
      return book;
    },
    (bytes) => write(TASKS, bytes),
  ],
  [
    'cleaning',
    () => withSummaries(TASKS),
    (bytes) => createExcelHost({ requestBytes: bytes }).apply(CLEANING),
  ],
];

const CODES = ['ConnectionFailure', 'InvalidOperationInCellEditMode'] as const;

async function outcome(prepare: () => Promise<Book>, apply: () => Promise<void>, faults: Fault[]) {
  const book = await prepare();
  const before = bookState(book);
  const session = openExcel(book);
  session.faults = faults;
  const error: unknown = await apply().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  session.faults = [];
  const log = syncs(session);
  const actions = log.map((request) => request.actions);
  return { before, after: bookState(book), error, requests: log.length, actions };
}

describe.each(SITUATIONS)('a fault at the k-th request of %s', (_, prepare, apply) => {
  describe.each([undefined, REQUEST_BYTES])('with requests of %s bytes', (bytes) => {
    it.each(CODES)('leaves the workbook as before or complete: %s', async (code) => {
      const whole = await outcome(prepare, () => apply(bytes), []);
      expect(whole.error).toBeNull();
      for (let request = 1; request <= whole.requests; request++) {
        for (const when of ['before', 'after'] as const) {
          const { before, after, error } = await outcome(prepare, () => apply(bytes), [
            { request, code, when },
          ]);
          const isBefore = JSON.stringify(after) === JSON.stringify(before);
          const isComplete = JSON.stringify(after) === JSON.stringify(whole.after);
          expect({ request, when, ok: isBefore || isComplete }).toStrictEqual({
            request,
            when,
            ok: true,
          });
          expect(error).toMatchObject({ name: 'HostError' });
        }
      }
    });
  });
});

/** Requests of a second run that only look. */
const LOOKS = 2;

/** Page setup, refused where there is no printer, is the one thing that may be missing. */
const paperless = (state: unknown) =>
  JSON.stringify(state, (key, value: unknown) => (key === 'page' ? undefined : value));

describe('an action that Excel refuses in the middle', () => {
  it.each(SITUATIONS.slice(1))('anywhere in %s is made good', async (_, prepare, apply) => {
    for (const bytes of [undefined, REQUEST_BYTES]) {
      const whole = await outcome(prepare, () => apply(bytes), []);
      const before = paperless(whole.before);
      const complete = paperless(whole.after);
      for (let request = LOOKS + 1; request <= whole.requests; request++) {
        const expected = request === whole.requests ? 'complete' : 'before';
        const actions = whole.actions[request - 1]!;
        for (let action = 1; action < actions; action += Math.max(1, Math.floor(actions / 23))) {
          const { after, error } = await outcome(prepare, () => apply(bytes), [
            { request, code: 'GeneralException', when: { action } },
          ]);
          const now = paperless(after);
          const state = now === complete ? 'complete' : now === before ? 'before' : 'neither';
          expect({ request, action, state }).toStrictEqual({ request, action, state: expected });
          expect(error === null).toBe(expected === 'complete');
        }
      }
    }
  });

  it('and once more when all is done again is said, and the next run completes it', async () => {
    const prepare = () => withSummaries(20);
    const whole = await outcome(prepare, () => write(TASKS), []);
    const refused = { code: 'GeneralException', when: { action: 300 } } as const;
    const once = await outcome(prepare, () => write(TASKS), [{ request: 3, ...refused }]);
    expect(once.error).toBeNull();

    const book = await prepare();
    const session = openExcel(book);
    session.faults = [3, once.requests].map((request) => ({ request, ...refused }));
    await expect(write(TASKS)).rejects.toMatchObject({ problem: 'halfWritten' });
    session.faults = [];
    await write(TASKS);
    expect(bookState(book)).toStrictEqual(whole.after);
  });

  it('anywhere in a first run but the page setup at its end leaves nothing of ours', async () => {
    const prepare = () => Promise.resolve(clerksBook(TASKS));
    const outcomes: boolean[] = [];
    for (let action = 1; action < 400; action += 31) {
      const { before, after, error } = await outcome(prepare, () => write(TASKS), [
        { request: 2, code: 'GeneralException', when: { action } },
      ]);
      const isPageSetup = error === null;
      if (isPageSetup) expect(after).not.toStrictEqual(before);
      else expect(after).toStrictEqual(before);
      outcomes.push(isPageSetup);
    }
    expect(outcomes).toStrictEqual([...outcomes].sort());
    expect(outcomes.filter((isPageSetup) => !isPageSetup).length).toBeGreaterThan(8);
  });
});

it('stops between requests and takes back what it had begun', async () => {
  const book = clerksBook(TASKS);
  const before = bookState(book);
  openExcel(book);
  const stop = new AbortController();
  const run = createExcelHost({ requestBytes: REQUEST_BYTES }).apply(summaryChanges(TASKS), {
    signal: stop.signal,
    onProgress: (done) => {
      if (done === 1) stop.abort();
    },
  });
  await expect(run).rejects.toMatchObject({ problem: 'cancelled' });
  expect(bookState(book)).toStrictEqual(before);
});
