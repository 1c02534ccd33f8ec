import { DULY, IN_TIME, WHOLLY } from '../words/adverbs';
import { ACT_WORDS } from './act-words';
import { anyOf, oneOf } from '../../../grid/any-of';

const HOW = oneOf(
  `经|${WHOLLY}|${IN_TIME}|${DULY}|按.{0,4}(?:要求|程序|规定)`,
  '自行|主动|成功|如数|打卡|现场|当场|一次性|分别|统一|分类|联合',
);
const TO_THE_END = new RegExp(
  `(?:已经?|全部|均|都|正式)(?:于.{1,12})?${HOW}{0,3}([\\u4e00-\\u9fff“”]{2,10})$`,
);
const NO_END = anyOf(
  // not yet, or a state
  '[未没不无难待在正将为是属有达很较近]|进入|进展|进度',
  // somebody else's turn: 已派人维修
  '^(?:派|安排|联系|通知|请|让)(?!到)',
  // whom it was given to: 已落实包联领导
  '落实.{0,6}(?:领导|责任人|专人|人员)',
  // papers and bodies
  '意见|意向|报告|机制|制度|台账|清单|方案|名单|专班|小组|通知|措施|思路',
  ...ACT_WORDS,
);

/** What 已, 全部 or 正式 say to have come about by the end of the clause (排污口已封堵 → 封堵); null for an act or a state. */
export function saidAfter(text: string): string | null {
  const said = TO_THE_END.exec(text)?.[1];
  return said === undefined || tellsNoEnd(said) ? null : said;
}

export function tellsNoEnd(words: string): boolean {
  return NO_END.test(words);
}
