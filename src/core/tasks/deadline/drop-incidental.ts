import type { Mention } from './points/point';

/** 5月10日会议精神, 2021年3月印发的方案: dates that name something else. */
const NAMES_SOMETHING =
  /^(?:的)?(?:会议|下发|印发|出台|召开的|发布|发文|公布|施行|生效|以来|文件|通知|精神|讲话|督查|巡察反馈|反馈|通报|查出|发现|前期|事故|反映|信访)/;
const BASIS_BEFORE = /(?:根据|按照|依据|依照|对照|针对|截至目前|参照)$/;

/** The mentions a deadline may rest on: without those told in passing, as long as any other stands. */
export function dropIncidental(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const kept = mentions.filter((mention) => !isIncidental(text, mention));
  return kept.length > 0 ? kept : mentions;
}

function isIncidental(text: string, { at, end, from, to }: Mention): boolean {
  if (from || to?.marked) return false;
  return (
    NAMES_SOMETHING.test(text.slice(end, end + 6)) ||
    BASIS_BEFORE.test(text.slice(Math.max(0, at - 4), at))
  );
}
