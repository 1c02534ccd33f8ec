import type { ColumnRole } from './column-role';
import type { HeaderMeaning } from './header-match';
import { matchHeader } from './match-header';

/** （%）, 百分比; （≥25%） is a share to be reached. */
const PERCENT = /(?<!\d)%|百分/;
const MEASURED = /完成|进度|率$|^占/;

/** What brackets make of a header: 时间（起）, 完成时间（实际）, 抽查比例（数量）, 单位（个/项）, 工期（天）. */
const SPECIFIED: readonly {
  readonly of: RegExp;
  readonly brackets: RegExp;
  readonly role: ColumnRole;
}[] = [
  { of: /时间$|日期$/, brackets: /^(?:起|始|自|开始|起始|启动)$/, role: 'start' },
  { of: /时间$|日期$/, brackets: /^(?:止|至|终|结束|截止|计划|要求|预计)$/, role: 'deadline' },
  { of: /时间$|日期$/, brackets: /^实际/, role: 'completedOn' },
  { of: /比例$/, brackets: /^数量$/, role: 'other' },
  { of: /^单位$/, brackets: /^[个项件次人户家亩元米里%、/]|^万元/, role: 'other' },
  { of: /工期$|周期$/, brackets: /^(?:天|日|月|个月|日历天|工作日)$/, role: 'other' },
];

/** The meaning that a header has by what stands in its brackets; null where they say nothing of it. */
export function inBrackets(
  found: HeaderMeaning | null,
  header: string,
  brackets: string,
): HeaderMeaning | null {
  if (PERCENT.test(brackets) && (found?.role === 'progress' || MEASURED.test(header)))
    return { role: 'percent', word: '%', fit: 'end', claim: null, lent: false };
  if (!found) return null;
  const inside = brackets.replace(/[()[\]{}【】〔〕「」]/g, '');
  const rule = SPECIFIED.find((one) => one.of.test(header) && one.brackets.test(inside));
  if (rule) return { ...found, role: rule.role };
  return found.role === 'responsible' ? partIn(inside) : null;
}

/** 承办单位（主办） leads; 责任单位（排在首位的牵头） stays what it is. */
function partIn(inside: string): HeaderMeaning | null {
  const match = matchHeader(inside);
  const tells = match?.fit === 'whole' && (match.role === 'lead' || match.role === 'support');
  return tells ? { ...match, lent: false } : null;
}
