import { anyOf, oneOf } from '../grid/any-of';
import { isUnit } from '../tasks/assignments/is-unit';
import { DOCUMENTS } from './document-words';

const HAN = /[\u4e00-\u9fff]/;
const PUNCTUATION = /[，,。；;：:！!？?]/;
const YEAR = '(?:\\d{4}|[一二][〇○零OＯ0一二三四五六七八九]{3})';
const NUMBER = '[\\d一二三四五六七八九十]{1,3}';
const DATE = new RegExp(`^[（(]?${YEAR}年${NUMBER}月${NUMBER}[日号][)）]?$`);
/** 〔2026〕3号 */
const NUMBERED = /[〔[【（(［]\d{4}[〕\]】）)］] ?第?\d{1,5} ?号/;
const DOCUMENT_HEAD = /文件$|^(?:签发人|密级|紧急程度|[特加]急)/;
const ATTACHMENT = /^附 ?[件表录]? ?(?:\d{1,2}|[一二三四五六七八九十]{1,2})? ?(?:[:：]|$)/;
/** 一、总体要求……3 */
const CONTENTS = /^目 {0,4}[录次]$|(?:…{2,}|[.·]{3,}) ?\d{1,3}$|\t\d{1,3}$/;
const CLOSING = anyOf(
  '^特此(?:通知|报告|公告|函告)',
  '^(?:抄送|抄报|分送|主题词)|印发$',
  '^[（(]?(?:此件|联系人|联系电话)',
);
const SALUTATION = /^[^。；;]{2,120}[:：]$/;
const ADDRESSED = /[各局委办镇乡村区县市室所站处部门位]|同志/;
const IN_BRACKETS = '(?:[（(][^（()）]{1,12}[）)])?';
/** 工作方案（试行）, 任务分解 */
const TITLE_END = new RegExp(`${oneOf(DOCUMENTS, '行动|任务|工作|分解|分工|部署')}${IN_BRACKETS}$`);
const LONGEST_TITLE = 60;
const LONGEST_HEADING = 25;

/** 2026年3月5日, 二〇二六年三月五日 */
export function isDate(text: string): boolean {
  return text.length <= 24 && DATE.test(text.replace(/[\s\u3000]/g, ''));
}

/** Short and without a sentence's punctuation, as titles, headings and signatures are. */
export function isShortLine(text: string): boolean {
  return text.length <= LONGEST_TITLE && HAN.test(text) && !PUNCTUATION.test(text);
}

/** Below it stands the date: 青石镇人民政府. */
export function isSigner(text: string): boolean {
  const name = text.replace(/[\s\u3000]/g, '');
  return name.length <= 30 && isShortLine(text) && (isUnit(name) || name.endsWith('领导小组'));
}

/** 青政发〔2026〕3号, 青石镇人民政府文件 */
export function isDocumentHead(text: string): boolean {
  return text.length <= LONGEST_TITLE && (NUMBERED.test(text) || DOCUMENT_HEAD.test(text));
}

/** 附件, 附件1, 附：… */
export function isAttachment(text: string): boolean {
  return ATTACHMENT.test(text);
}

/** 目录, and its lines: 一、总体要求……3 */
export function isContents(text: string): boolean {
  return text.length <= LONGEST_TITLE && CONTENTS.test(text);
}

/** 抄送：…, 联系人：…, 特此通知。 */
export function isClosing(text: string): boolean {
  return text.length <= 120 && CLOSING.test(text);
}

/** 各村（社区）、各部门： */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text) && ADDRESSED.test(text);
}

/** 青石镇2026年人居环境整治工作方案 */
export function isTitle(text: string): boolean {
  return isShortLine(text) && TITLE_END.test(text);
}

/** A heading without a number. */
export function isPlainHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && isShortLine(text) && !isDate(text);
}

/** A row of a table that was copied along, cell by cell. */
export function isTableRow(raw: string): boolean {
  return (raw.trim().match(/\t/g)?.length ?? 0) >= 2;
}
