import { NOT_UNIT_ENDINGS, UNIT_ENDINGS } from './name-words';

const ENDING = new RegExp(`(?:${UNIT_ENDINGS.join('|')})$`);
const NO_ENDING = new RegExp(`(?:${NOT_UNIT_ENDINGS.join('|')})$`);
/** No name of a unit is longer. */
const LONGEST = 80;
const LAST_BRACKET = /\([^()]*\)?$/;

/** Whether the text ends as the name of a unit does: 县教育局, 高新园(邹区镇), ****管理局; not 市人力资源, 城乡. */
export function isUnit(name: string): boolean {
  const base = name.slice(-LONGEST).replace(LAST_BRACKET, '');
  const end = base.slice(-4);
  return base.length > 1 && ENDING.test(end) && !NO_ENDING.test(end);
}
