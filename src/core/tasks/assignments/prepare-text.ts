import { normalizeLines } from '../../grid/text';
import { PERSON_NOUNS, ROLE_STEMS, UNIT_NOUNS } from './owner-words';
import { rolesOfLabel } from './owner-label';

/** 联系电话：0531-88888888, 138××××1234; five digits are a hotline's name: 12345热线. */
const TELEPHONE = /(?:联系)?(?:电话|手机号?码?|座机|tel\.?)?[: ]?\+?\d[\d×xX*-]{5,}/gi;
/** 责 任 人： */
const SPACED_LABEL = /(?:[\u4e00-\u9fff] ){1,5}[\u4e00-\u9fff](?= ?:)/g;
/** 联系人及电话： */
const WITH_TELEPHONE =
  /((?:联系|责任|负责|经办|联络)[人员])(?:姓名)?(?:及|和|、|\/)?(?:其)?(?:联系)?(?:电话|方式|手机号?码?)(?=:)/g;
/** 【牵头单位】市教育局, (牵头)市教育局 */
const BRACKETED_LABEL =
  /[【[]([^【】[\]]{2,12})[】\]]:?|(?:^|(?<=[;。 ]))\(([^()]{2,12})\):?(?=[\u4e00-\u9fff])/g;
/** 责任领导 张伟 */
const SPACED_OFF = /(?:^|(?<=[,;。 ]))([\u4e00-\u9fff/]{3,12}) (?=[^ ])/g;
/** X主办、Y会办; not 常委会办公室 */
const HELPING = /(?<![委员大])会办(?=$|[,;。、 )])/g;
/** 牵头单位为市教育局 */
const BEING = new RegExp(
  `((?:${ROLE_STEMS.flatMap(([, words]) => words).join('|')})(?:${[...UNIT_NOUNS, ...PERSON_NOUNS, '领导'].join('|')}))(?:为|是)`,
  'g',
);

/** The text as the readers of owners take it: normalized lines, telephone numbers left out, every label ending in a colon. */
export function prepareText(text: string): string {
  return normalizeLines(text).map(prepareLine).join('\n');
}

function prepareLine(line: string): string {
  return line
    .replace(SPACED_LABEL, (label) => label.replaceAll(' ', ''))
    .replace(WITH_TELEPHONE, '$1')
    .replace(TELEPHONE, ' ')
    .replace(BRACKETED_LABEL, (whole, square?: string, round?: string) => {
      const label = (square ?? round)!;
      return rolesOfLabel(label).length > 0 ? ` ${label}:` : whole;
    })
    .replace(/[[【]/g, '(')
    .replace(/[\]】]/g, ')')
    .replace(SPACED_OFF, (whole, label: string) => (isWholeLabel(label) ? `${label}:` : whole))
    .replace(BEING, '$1:')
    .replace(HELPING, '协办')
    .trim();
}

/** A label that ends in a noun: 责任领导; not the verb of X 牵头 Y 配合. */
function isWholeLabel(word: string): boolean {
  return /[位门室体人员导]$/.test(word) && rolesOfLabel(word).length > 0;
}
