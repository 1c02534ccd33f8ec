const SERIF = '"SimSun","Songti SC","Noto Serif CJK SC",serif';
const KAI = '"KaiTi","Kaiti SC","FangSong","STFangsong","Noto Serif CJK SC",serif';
const FANGSONG = '"FangSong","STFangsong","Noto Serif CJK SC",serif';
const HEI = '"SimHei","Heiti SC","Noto Sans CJK SC",sans-serif';

/** A face and what stands in for it where the computer lacks it; null for plain faces. */
export function cssFont(face: string | null): string | null {
  if (!face) return null;
  const family = /仿宋|FangSong/i.test(face)
    ? FANGSONG
    : /楷|Kai/i.test(face)
      ? KAI
      : /宋|Song|SimSun|Times|Cambria/i.test(face)
        ? SERIF
        : /黑体|SimHei|Heiti/i.test(face)
          ? HEI
          : null;
  return family && `"${face.replace(/["\\]/g, '')}",${family}`;
}
