import { AMEND, CLEAR, PUT_RIGHT } from '../words/finish';
import { oneOf } from '../../../grid/any-of';

const END = oneOf(PUT_RIGHT, AMEND, CLEAR, '完成|办结|落实|补齐|填补|核销|归还');
const AMISS_THING = '问题|情况|现象|做法|行为|不足|漏洞|短板|隐患|矛盾';
const WHAT = oneOf(AMISS_THING, '事项|信访件|项目');
const LAST_NOUN = oneOf(AMISS_THING, '整[改治]|清理|处置|化解|核销');
/** 完成审计指出的进度滞后问题的整改: what stands between the verb and its last noun tells which, not how far. */
const VERB_AND_OBJECT = new RegExp(
  `^([^,未没不难无待正将拟]{0,16}?${END}[了对]?)[^,]{3,30}?(${WHAT}?的?${LAST_NOUN})$`,
);
/** 长期未清理的往来款已全部核销, 对未按期完成的事项已补办到位 */
const RELATIVE_CLAUSE = /^[^,]{2,40}的(?=[^,的\d]{1,10}(?:已|均|全部|都|全))/;
/** 对未完成任务的单位进行约谈: of whom it is said. */
const OF_WHOM = /^对[^,]{2,24}的[^,的]{0,8}?(?=进行|予以|加以|作出|约谈|通报|实行|开展|采取)/;
const MAY_PASS_FOR_A_STATUS = /关于|加快|[未没不无慢滞难缓欠缺超逾]/;

/** The clause without what merely describes its nouns, where the description could pass for a status; the clause itself otherwise. */
export function mainPart(clause: string): string {
  if (!MAY_PASS_FOR_A_STATUS.test(clause)) return clause;
  const found = VERB_AND_OBJECT.exec(clause);
  if (found) return found[1]! + found[2]!;
  return clause.replace(OF_WHOM, '').replace(RELATIVE_CLAUSE, '');
}
