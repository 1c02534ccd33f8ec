import { COMPOUND_SURNAMES, NOT_PERSONS } from './person-words';
import { SURNAMES } from '../../table/surnames';
import { isUnit } from './is-unit';

const GIVEN = '[\\u4e00-\\u9fff×xX*某○〇]';
const MASKED = /[×xX*某○〇]/;
/** A masked name needs no known surname: 农××, 荣×. */
const MASKED_NAME =
  /^(?![省市县区镇乡村第各某])[\u4e00-\u9fff](?:[×某○〇]{1,2}|[xX*]{1,2}|×[\u4e00-\u9fff])$/;
/** 李×村, 东××镇 */
const MASKED_PLACE = /[×xX*某○〇][村镇乡县区市局办社]$/;
const PERSON = new RegExp(
  `^(?:(?:${COMPOUND_SURNAMES.join('|')})${GIVEN}{1,2}|[${SURNAMES}]${GIVEN}{1,2})$`,
);
const TRANSLITERATED = /^[\u4e00-\u9fff]{2,8}(?:[·•][\u4e00-\u9fff]{1,8}){1,3}$/;
/** 管委会 is an office. */
const ENDS_LIKE_A_GIVEN_NAME = /[园联社庭团班台州盟协省馆库队]$|(?<!委)会$/;
const OFFICES = new Set(NOT_PERSONS);

/** Whether the text is a person's name: 张伟, 欧阳×, 王××, 阿卜杜·热合曼. In a column of persons 李园 is one too. */
export function isPerson(name: string, amongPersons = false): boolean {
  if (name.length < 2 || OFFICES.has(name) || MASKED_PLACE.test(name)) return false;
  if (TRANSLITERATED.test(name) || MASKED_NAME.test(name)) return true;
  if (!PERSON.test(name)) return false;
  return MASKED.test(name) || !isUnit(name) || (amongPersons && ENDS_LIKE_A_GIVEN_NAME.test(name));
}
