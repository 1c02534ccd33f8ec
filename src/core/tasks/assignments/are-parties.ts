import { isParty } from './is-party';
import { NOT_IN_NAMES } from './name-words';
import { splitNames } from './split-names';

const LAST_BRACKET = /\([^()]*\)$/;

/** Whether the text is a list of parties beyond doubt: 县教育局、各村（社区）; not 加强部门. */
export function areParties(list: string): boolean {
  if (NOT_IN_NAMES.test(list)) return false;
  const names = splitNames(list);
  return names.length > 0 && names.every(({ name }) => isParty(name.replace(LAST_BRACKET, '')));
}
