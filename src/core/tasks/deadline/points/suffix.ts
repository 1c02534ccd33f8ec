import { oneOf } from '../../../grid/any-of';
import { matchAt, type Grain } from './point';

const WEEKDAY = '\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?';
const CLOCK = '[T ]?\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z?';
const HALF_DAY = oneOf('当天|当日|全天|上午|下午|中午|晚上?|早上?|凌晨');
const HOUR = '\\d{1,2}(?:[时点]|:(?=\\d))(?:\\d{1,2}分?|半|整)?';
const UNTIL_HOUR = '(?:[-~]|至|到)\\d{1,2}[:时点](?:\\d{1,2}分?)?';
/** 下午6时, 18:00, 9:00-11:00, 24时, 下班, (周五) after a day. */
const TIME = new RegExp(
  `(?:${WEEKDAY})?(?:${CLOCK})?${HALF_DAY}?(?:${HOUR})?(?:${UNTIL_HOUR})?(?:下班|上班|放学)?`,
  'y',
);
const LIMIT =
  /(?:(?:之|以)?前(?![后期往提瞻沿端述三3]|半年)|(?:之|以)?内(?![部容控业外设审环陆河涝网地涵])|为?止)/y;
const ROUGHLY = /(?:左右|前后|上下)/y;
const OPENS =
  /(?:起(?![草步底点诉运来飞立色])|(?:以|之)后|后(?=[,;。)]|$|完成|启动|实施|开始)|开始(?=[,;。)]|$))/y;
const OPENS_AFTER_FROM = /(?:开始|以来)/y;

export interface Suffix {
  readonly end: number;
  readonly marked: boolean;
  /** 6月前 for a whole month, 6月30日左右. */
  readonly ambiguous: boolean;
  readonly opens: boolean;
}

/** What stands behind a point: the time of day, 前, 内, 止, 左右, 起. `from` tells that 从 or 自 stands before it. */
export function readSuffix(
  text: string,
  at: number,
  { grain, marked, from }: { grain: Grain; marked: boolean; from: boolean },
): Suffix {
  const start = grain === 'day' ? at + matchAt(TIME, text, at)![0].length : at;
  const limit = matchAt(LIMIT, text, start);
  const afterLimit = start + (limit?.[0].length ?? 0);
  const roughly = limit ? null : matchAt(ROUGHLY, text, start);
  const opens = limit
    ? null
    : (matchAt(OPENS, text, start) ?? (from ? matchAt(OPENS_AFTER_FROM, text, start) : null));
  return {
    end: afterLimit + (roughly ?? opens ?? [''])[0].length,
    marked: limit !== null,
    ambiguous:
      roughly !== null || (limit !== null && /前/.test(limit[0]) && grain !== 'day' && !marked),
    opens: opens !== null,
  };
}
