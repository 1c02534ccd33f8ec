const BOXES = /[□☐]/;
const TICKED = /[☑☒■√✓✔✅]\s*([^☑☒■√✓✔✅□☐]+)/g;
const YES_OR_NO = /是否已?([\u4e00-\u9fff]{2,6})\s{0,3}[：:]?\s{0,3}([是否√×])/g;

/** A form filled in, as plain words: □已完成 ☑推进中 → 推进中; 是否完成：否 → 未完成. Other text stays as it is. */
export function answeredForm(text: string): string {
  const ticked = BOXES.test(text)
    ? [...text.matchAll(TICKED)].map((match) => match[1]!.trim()).join('，')
    : text;
  return ticked.replace(YES_OR_NO, (_whole, verb: string, answer: string) =>
    answer === '是' || answer === '√' ? `已${verb}` : `未${verb}`,
  );
}
