import { ACT_WORDS } from './act-words';
import { anyOf } from './any-of';

const HOW =
  '(?:于.{1,12})?(?:经|全部|全面|均|正式|按期|按时|如期|顺利|重新|依法|及时|妥善|彻底|成功|按.{0,4}(?:要求|程序|规定)|自行|主动|足额|全额|如数|打卡|现场|当场|一次性|分别|统一|分类|联合){0,3}';
const TO_THE_END = new RegExp(`(?:已经?|全部|均|都|正式)${HOW}([\\u4e00-\\u9fff“”]{2,10})$`);
const NO_END = anyOf(
  '[未没不无难待在正将为是属有达很较近]',
  '^(?:派|安排|联系|通知|请|让)(?!到)|进入|进展|进度|意见|意向|报告|机制|制度|台账|清单|方案|名单|专班|小组|通知|措施|思路',
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
