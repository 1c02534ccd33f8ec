import fc from 'fast-check';
import type { DeadlineContext } from '../../../../src/core/tasks/deadline/deadline';
import { deadlineInSentence } from '../../../../src/core/tasks/deadline/deadline-in-sentence';
import {
  createDeadlineReader,
  readDeadline,
} from '../../../../src/core/tasks/deadline/read-deadline';

const PIECES =
  '2026 20** 26 年 6 12 13 月 30 31 日 号 底 末 前 之前 初 中旬 下旬 份 - ~ — 至 到 、 / . ， ； ： （ ） 每 每月 每季度 每年 上半年 第三季度 Q3 起 次年 今年 元 二〇二六 十二 三十 全年 长期坚持 立行立改 已延期至 个工作日 内 1次/半年 “十四五” 期间 完成 ⏎ 周 一'
    .split(' ')
    .map((piece) => (piece === '⏎' ? '\n' : piece));
const wording = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(wording, fc.string({ unit: 'binary' }), fc.string());
const ISO = /^\d{4}-\d\d-\d\d$/;
const context: fc.Arbitrary<DeadlineContext> = fc.record({
  year: fc.option(fc.integer({ min: 1990, max: 2090 })),
  issuedOn: fc.constantFrom(null, '2026-03-10', '2024-02-29', '2026-12-31'),
  date1904: fc.boolean(),
});

it('no text makes the readers throw, and what they say holds together', () => {
  fc.assert(
    fc.property(anyText, context, (text, about) => {
      const read = readDeadline(text, about);
      const days = [read.due, read.start, ...read.dates].filter((day) => day !== null);
      for (const day of days) expect(day).toMatch(ISO);
      if (read.kind === 'milestones' && read.due) expect(read.dates).toContain(read.due);
      if (read.kind === 'range' && read.start && read.due) {
        expect(read.start <= read.due || read.ambiguous).toBe(true);
      }
      if (read.problem === 'impossibleDate' || read.form === null)
        expect(read.kind).toBe('unparsed');
      deadlineInSentence(text, about);
    }),
    { numRuns: 2_000 },
  );
});

it('any number is read or left, never thrown at', () => {
  fc.assert(
    fc.property(fc.double(), (number) => {
      readDeadline(number, { year: 2026, issuedOn: null, date1904: false });
    }),
  );
});

it('the reader of a document reads as the plain one', () => {
  fc.assert(
    fc.property(fc.array(wording), context, (texts, about) => {
      const reader = createDeadlineReader(about);
      for (const text of texts) expect(reader(text)).toEqual(readDeadline(text, about));
      for (const text of texts) expect(reader(text)).toBe(reader(text));
    }),
  );
});
