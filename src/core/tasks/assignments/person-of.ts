import { isPerson } from './is-person';
import { isTitle, isWholeTitle, withoutTitle } from './is-title';
import { isUnit } from './is-unit';
import { COMPOUND_SURNAMES } from './person-words';

/** Surname and first syllable of a title: 陈副(镇长), 王总(经理). */
const HALF_A_TITLE = /[副总主书]$/;

/**
 * The person in the text, the titles before and after the name dropped: 党委副书记张伟 and 张伟副镇长 are 张伟.
 * Among persons a unit before the name is dropped too: 党政办李明. Null where the text is no single person.
 */
export function personOf(text: string, amongPersons: boolean): string | null {
  if (isPerson(text, amongPersons)) return text;
  for (const length of [3, 2, 4]) {
    const name = text.slice(-length);
    const before = text.slice(0, -length);
    const isLead = isTitle(before) || (amongPersons && isUnit(before));
    if (isLead && isPerson(name, amongPersons)) return name;
  }
  if (isWholeTitle(text) || isUnit(withoutTitle(text))) return null; // 农业农村办主任
  for (const length of [3, 2, 4]) {
    const name = text.slice(0, length);
    if (HALF_A_TITLE.test(name) || COMPOUND_SURNAMES.includes(name)) continue;
    if (isWholeTitle(text.slice(length)) && isPerson(name, amongPersons)) return name;
  }
  return null;
}
