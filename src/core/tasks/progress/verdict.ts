/** 该问题已完成整改。一是…二是…; 正在整改：1.…: how it stands is said first, and then what was done. */
const VERDICT =
  /^([^,;。:]{0,10}(?:已|正在|尚?未|基本)(?:全部|按[期时]|如期|基本)?(?:完成|整改|办结|落实|解决|销号)[^,;。:]{0,8})[。;:](?:一是|1[.、)]|\(1\)|①|(?:主要|具体)(?:做法|措施|情况))/;

/** The verdict that the text opens with before it tells the particulars; null where it opens otherwise. */
export function verdictIn(text: string): string | null {
  return VERDICT.exec(text)?.[1] ?? null;
}
