import { anyOf, oneOf } from '../../../grid/any-of';
import { deadline, type Form } from '../form';

const WHOLE = oneOf('全年度?|整年');
const NOT_A_YEAR = oneOf('目标|任务|计划|工作|指标|预算|总结');
const DOING = oneOf(
  '[,;:。、)(/]|$|内|各|不少于|至少',
  '推进|开展|组织|坚持|实施|进行|落实|做好|抓好|持续|常态|长期',
);
/** 全年 as the time itself, no part of a name (完成全年目标任务). */
const ALL_YEAR = anyOf(
  `(?:^|[,;:。、(/]|(\\d{4})年度?|(今年|本年|明年)度?)${WHOLE}(?=${DOING})`,
  `^${WHOLE}(?!${NOT_A_YEAR})`,
  '贯穿于?全年|^全年(?:工作|任务)[。;]?$',
);
/** 年内…12次以上: a count spread over the year. */
const WITHIN_YEAR_COUNTED = /^(?:(\d{4})|(今|本))?年度?内[^;。]{0,40}?\d{1,3}(?:次|期|场|轮)/;
const RHYTHM = /每(?:月|季|周|旬|半年)|逐[月季周]|按[月季]/;

/** The whole year long: due when the year ends, and a standing duty until then. */
export const allYear: Form = {
  name: 'all-year',
  examples: [
    {
      text: '全年',
      reads: { kind: 'ongoing', due: '2026-12-31', ongoing: true, ambiguous: false },
    },
    { text: '全年：推进建设', reads: { kind: 'ongoing', due: '2026-12-31' } },
    { text: '贯穿全年', reads: { kind: 'ongoing', due: '2026-12-31' } },
    { text: '2027年全年', reads: { kind: 'ongoing', due: '2027-12-31' } },
    { text: '全年，逐月建设', reads: { kind: 'ongoing', due: '2026-12-31', ambiguous: true } },
    { text: '年内调研12次以上', reads: { kind: 'ongoing', due: '2026-12-31', ambiguous: true } },
    { text: '全年工作', reads: { kind: 'ongoing', due: '2026-12-31' } },
    { text: '完成全年目标任务', reads: null },
    { text: '全年目标任务6月底前过半', reads: null },
  ],
  read({ text, context, dates }) {
    const counted = WITHIN_YEAR_COUNTED.exec(text);
    const match = counted ?? ALL_YEAR.exec(text);
    if (!match || (!counted && dates.some(({ mention }) => mention.end <= match.index)))
      return null;
    const written = match[1] ? Number(match[1]) : null;
    const document =
      context.year ?? (context.issuedOn ? Number(context.issuedOn.slice(0, 4)) : null);
    const year = written ?? (document !== null && match[2] === '明年' ? document + 1 : document);
    return deadline('all-year', 'ongoing', {
      due: year === null ? null : `${year}-12-31`,
      ongoing: true,
      ambiguous: counted !== null || RHYTHM.test(text),
      implied: written === null && year !== null ? ['year'] : [],
      problem: year === null ? 'noYear' : null,
    });
  },
};
