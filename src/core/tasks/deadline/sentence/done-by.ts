import { oneOf } from '../../../grid/any-of';
import { CLAUSE_STARTS, MONTH_OR_DAY, NAMES_NOTHING, PART_OF_YEAR, YEAR } from './time-words';

const MEANT = `(?:${CLAUSE_STARTS}|力争|确保|预计|计划|于|在|到)`;
const POINT = `${MONTH_OR_DAY}|(?:${YEAR})?${PART_OF_YEAR}|${YEAR}`;
const DONE = oneOf('完成|办结|建成|竣工', '投用|投入使用', '整改到位|整改完毕');
const DONE_BY = new RegExp(
  `${MEANT} ?(${POINT}) ?(?:全部|全面|基本)?${DONE}(?!进度)${NAMES_NOTHING}`,
  'g',
);

/** …，6月完成; 力争9月竣工; 上半年完成…; not 6月完成情况 */
export function timesOfDone(text: string): string[] {
  return [...text.matchAll(DONE_BY)].map(([, phrase]) => phrase!);
}
