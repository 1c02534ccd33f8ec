import { normalize } from '../../grid/text';
import { oneOf } from '../../grid/any-of';

const DAY = '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号]';
const TO_THE_END = oneOf(
  '完成|完毕|到位|印发|下发|出台|公布|发布',
  '执行|实施|报送|备案|运行|使用',
);
/** 已召开, 3月12日已召开, 已修订印发, 5月27日召开: one act, and nothing that counts or goes on. */
const ONE_ACT = new RegExp(
  `^(?:于|已于)?(?:(?:${DAY}|已|已经|均已)+)([\\u4e00-\\u9fff]{2})了?${TO_THE_END}?[。;]?$`,
);
/** Tasks that come back, or hold more than one act. */
const COMES_BACK = /每|定期|常态|经常|持续|长期|不少于|至少/;
const MORE_THAN_ONE = /[\d两三四]+[次场轮期]|[;；②]|2[.、]/;
/** What may stand before the act: 6月底前修订, 及时修订; not 未修订 */
const BEFORE = oneOf(
  '^|[,，。、:：()（）\\s前底内日月年并]',
  '组织|研究|完成|及时|认真|全面|抓紧|尽快|集中|统一|依法',
);
const LONGEST = 30;
const LONGEST_TASK = 120;

/** 已组织2次: what is counted may be all that was asked for. */
const COUNTED_ACT = /^(?:目前|现)?已(?:经)?([\u4e00-\u9fff]{2})[^,;。，；待剩正]{0,10}[。]?$/;

/** Whether the words ask, once and for all, for the act that the progress cell counts: 组织综合演练2次. */
export function asksForCounted(progress: string, words: readonly string[]): boolean {
  const act = COUNTED_ACT.exec(normalize(progress).replace(/\s/g, ''))?.[1];
  return act !== undefined && words.some((text) => text.includes(act) && !COMES_BACK.test(text));
}

/** The one act that a progress cell says was done: 修订 of 已修订印发; null where it says anything else. */
export function actDone(progress: string): string | null {
  if (progress.length > LONGEST) return null;
  return ONE_ACT.exec(normalize(progress).replace(/\s/g, ''))?.[1] ?? null;
}

/** Whether the task asks for that very act: 修订小型工程管理办法. */
export function isAsked(act: string, words: readonly string[]): boolean {
  const asked = new RegExp(BEFORE + act);
  return words.some(
    (text) =>
      text.length <= LONGEST_TASK &&
      !COMES_BACK.test(text) &&
      !MORE_THAN_ONE.test(text) &&
      asked.test(text),
  );
}
