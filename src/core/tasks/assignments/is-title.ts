import { COLLECTIVE_START } from './name-words';
import { TITLES, TITLE_STARTS } from './person-words';

const ENDING = new RegExp(`(?:${TITLES.join('|')})$`);
/** 分管负责人, 副主任 */
const WHOLE_ENDING = new RegExp(`(?:主要|分管|常务|第一|副|总)*(?:${TITLES.join('|')})$`);
const WHOLE = new RegExp(`^(?:${TITLE_STARTS.join('|')}){0,4}(?:${TITLES.join('|')})$`);

/** Whether the text ends as the title of one person does: 党委副书记, 农业农村办主任; not 各包村领导. */
export function isTitle(text: string): boolean {
  return text.length <= 20 && ENDING.test(text.slice(-6)) && !COLLECTIVE_START.test(text);
}

/** Whether the text is a title from its first character on: 副镇长, but not 远镇长. */
export function isWholeTitle(text: string): boolean {
  return text.length <= 14 && WHOLE.test(text);
}

/** 农业农村办主任 → 农业农村办 */
export function withoutTitle(text: string): string {
  return text.replace(WHOLE_ENDING, '');
}
