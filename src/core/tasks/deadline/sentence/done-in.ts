import { oneOf } from '../../../grid/any-of';
import {
  CLAUSE_STARTS,
  DAY,
  INSIDE,
  MONTH_OR_DAY,
  NAMES_NOTHING,
  NUMBER,
  PART_OF_YEAR,
  YEAR,
} from './time-words';
import { FESTIVALS, SEASONS } from '../words/occasions';

const FROM = '(?:自|在|于|收到|接到)?[^,;。:()、\\d]{0,14}';
const UNIT = oneOf('工作日|自然日|[日天周月年]|小时');
const ASKED = oneOf('完成|整改|办结|落实|启动|反馈|答复|上报|报');
/** 收到通知后10个工作日内完成 */
export const DONE_WITHIN = new RegExp(
  `(${FROM}(?:${NUMBER}|半)个?${UNIT}${INSIDE})[^,;。]{0,4}${ASKED}`,
);

const FEASTS = oneOf(...FESTIVALS, '五一|劳动节|七一|八一', ...SEASONS, '高考|中考');
const BEFORE = '(?:之|以)?前(?!期|后|提|往|沿|列|夕|三)';
/** 春节前完成…, 汛期来临前…; not 春节前夕 */
export const BEFORE_OCCASION = new RegExp(
  `${CLAUSE_STARTS}[“"]?(?:在|于|力争)?((?:${YEAR})?${FEASTS}[节期季]?[”"]?(?:来临|到来|开始|召开)?${BEFORE})`,
);

const UNTIL = ` ?[-—~～至到] ?(?:${MONTH_OR_DAY}|${DAY}|[上中下]旬)`;
const MONTHS = `(?:\\d{1,2} ?[-~] ?)?${MONTH_OR_DAY}(?:${UNTIL})?`;
const DOING = oneOf(
  // a meeting, an event
  '召开|举办|举行|组织|集中',
  // work
  '完成|开展|启动|实施|进行|分批|分期|验收',
  // a document
  '印发|出台|制定|公布|发布|上报|报送',
);
/** 4月至10月分批开展…, 6月召开…, 全年组织…: at the head of a clause. */
export const DONE_THEN = new RegExp(
  `${CLAUSE_STARTS}(${MONTHS}|(?:${YEAR})?${PART_OF_YEAR}|全年|年内) ?[底末]?${DOING}${NAMES_NOTHING}`,
);
