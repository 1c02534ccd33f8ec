import { oneOf } from '../../grid/any-of';
import { PIECES } from './words/units';

const UNIT = oneOf('元|人次|场次|公里|千米|[平立]方米', `[米亩吨场次期]|${PIECES}`);
const SIZE = '(\\d{1,9}(?:\\.\\d{1,3})?)[余多]?([万亿]?)';
/** 全年目标3000人，已培训2750人; 应缴12万元，已缴8万元; 计划种植1万亩，现已种植9100亩 */
const AIM_AND_ACTUAL = new RegExp(
  `(?:目标|任务|计划|应(?!急|对|用)|拟)[^\\d,;。]{0,8}${SIZE}(${UNIT})[^\\d,;。]{0,8}[,;、]` +
    `(?:到?目前|现|至今|累计|截至目前|截[至止][^,;。]{2,8},){0,2}(?:已|实际)(?!发现|召开|开工|启动)[^\\d,;。]{0,8}` +
    `${SIZE}\\3`,
);
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Whether what is told beside its aim reaches it: 目标任务5场，已举办5场; null where the text does not name both in one unit. */
export function aimAndActual(text: string): 'all' | 'some' | null {
  const found = AIM_AND_ACTUAL.exec(text);
  if (!found) return null;
  const [aim, actual] = [sizeOf(found[1], found[2]), sizeOf(found[4], found[5])];
  return actual < aim ? 'some' : 'all';
}

function sizeOf(number: string | undefined, scale: string | undefined): number {
  return Number(number) * (SCALE[scale ?? ''] ?? 1);
}
