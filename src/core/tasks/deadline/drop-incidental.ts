import { anyOf } from '../../grid/any-of';
import type { Mention } from './points/point';

const MADE_PUBLIC = '召开|下发|印发|出台|发布|发文|公布|通报';
const FOUND = '查出|发现|反馈|交办';
/** 5月10日会议精神, 2021年3月印发的方案: dates that name something else. */
const NAMES_SOMETHING = anyOf(
  `^(?:${MADE_PUBLIC}|${FOUND})的`,
  '^(?:会议|文件|精神|讲话|以来|信访)',
  '^(?:巡察|督查|检查)组?(?:反馈|发现|通报)',
);
/** 根据6月30日…, 截至目前 */
const BASIS_BEFORE = /(?:[根依]据|[按依对参]照|针对|截至目前)$/;
/** 9月30日前(原6月30日) */
const FORMER = /原(?:定|计划|时限|定于)?(?:为|于|是)?:?$/;

/** 2026年3月开工以来: what has gone by. */
const SINCE = /^[^,;。、]{0,6}以来/;

/** The mentions a deadline may rest on: without those told in passing, as long as any other stands. */
export function dropIncidental(text: string, all: readonly Mention[]): readonly Mention[] {
  const mentions = all.filter(({ end }) => !SINCE.test(text.slice(end, end + 8)));
  if (mentions.length < 2) return mentions;
  const kept = mentions.filter((mention) => !isIncidental(text, mention));
  return kept.length > 0 ? kept : mentions;
}

function isIncidental(text: string, { at, end, from, to }: Mention): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  if (FORMER.test(before)) return true;
  if (from || to?.marked) return false;
  return NAMES_SOMETHING.test(text.slice(end, end + 6)) || BASIS_BEFORE.test(before);
}
