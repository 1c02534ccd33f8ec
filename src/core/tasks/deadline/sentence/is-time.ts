import { oneOf } from '../../../grid/any-of';
import { cleanText } from '../clean-text';

const DATES = '[\\d年月日号份底初上中下旬季度半Q今明次本当第.\\-/~: 、]';
const AROUND_DATES = '[前末止内至到起以之为于在]|完成';
const COUNTED = '工作日|[个周天每]';
const WITHOUT_DATE = '长期坚持|持续推进|立行立改|即知即改|立即整改';
const TIME = new RegExp(`^${oneOf(DATES, AROUND_DATES, COUNTED, WITHOUT_DATE)}+$`);

/** Whether a phrase is a time through and through: 2026年9月, 3月至5月底前, 立行立改, 10个工作日内. */
export function isTime(phrase: string): boolean {
  return TIME.test(cleanText(phrase));
}
