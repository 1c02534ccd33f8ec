import { oneOf } from '../../../grid/any-of';
import { isTime } from './is-time';

const LIMIT_NAMES = oneOf(
  '时限|期限|时间节点|截止时间|截止日期|截止日',
  '(?<=完成|办结|整改)(?:时间|日期)',
);
const LABELLED = new RegExp(`${LIMIT_NAMES}(?:要求)?[:为是]? ?([^,;。()]{2,40})`);
const BRACKETED = /\(([^()]{2,40})\)/g;
/** (7月) and (2026年度) only name what is spoken of. */
const LIMITS = /[底末前止内]|年.*月|月.*[日号至到~-]|\d[-./]\d/;

/** 完成时限:…, (时限:2026年9月), 整改期限为… */
export function labelledTime(text: string): string | null {
  const told = LABELLED.exec(text)?.[1];
  return told !== undefined && isTime(told) ? told.trim() : null;
}

/** (2026年9月), (6月30日): brackets that hold nothing but a time. */
export function bracketedTimes(text: string): string[] {
  return [...text.matchAll(BRACKETED)]
    .map(([, inside]) => inside!)
    .filter((inside) => LIMITS.test(inside) && isTime(inside));
}
