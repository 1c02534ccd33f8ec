import { isoDate, type IsoDate } from '../calendar/iso-date';
import { cellAddress } from '../grid/address';
import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import { rowCells } from './header-rows';
import { readYear } from './read-year';
import type { Sourced } from './table';

/** What stands over a table: title, year, 填报单位 and 填报日期. */
export interface Preamble {
  readonly title: Sourced<string> | null;
  readonly year: Sourced<number> | null;
  readonly reportingUnit: Sourced<string> | null;
  readonly issuedOn: Sourced<IsoDate> | null;
}

interface Line {
  readonly text: string;
  readonly written: string;
  readonly at: { readonly sheet: string; readonly address: string };
  /** Alone in its row. */
  readonly alone: boolean;
  /** The value in the next cell of the row, for a label whose value does not stand in its own cell. */
  readonly next: Line | null;
  readonly date: IsoDate | null;
}

const ATTACHMENT = /^附\s*[件表]?\s*[\d一二三四五六七八九十]*\s*[:：-]?\s*$/;
const ATTACHMENT_LEAD = /^附\s*[件表]\s*[\d一二三四五六七八九十]*\s*[-\d]*\s*[:：]?\s*/;
const UNIT =
  /(?:填报|填表|制表|报送|上报|编报|报告|编制|申报|汇总)\s*(?:单位|部门|科室|处室|机构)\s*(?:\([^)]*\))?\s*[:：]?\s*/;
const PLAIN_UNIT = /^单\s*位\s*(?:\([^)]*\)|名称)?\s*[:：]\s*/;
const MEASURE = /^(?:[万亿]?元|个|项|人|人次|亩|万?亩|公里|米|吨|%|户|家|件|次|平方米)/;
const DATE_LABEL =
  /(?:填报|填表|制表|报送|上报|编制|编报|印发|发布|发文|报告|更新|填写)\s*(?:日期|时间)\s*[:：]?\s*/;
const LABEL =
  /^\S{0,6}(?:单位|部门|科室|日期|时间|填报人|填表人|制表人|联系人|联系电话|电话|审核人|负责人)\s*(?:\([^)]*\))?\s*[:：]/;
/** The next label, where one cell holds several. */
const NEXT_LABEL =
  /\s*(?:填报|填表|制表|报送|统计|审核|审批|联系|单位负责|负责人|分管领导|日\s*期|时\s*间|电\s*话|上报|汇总)[^\s:：]{0,6}\s*[:：].*$|\s{1,}\S{2,8}[:：].*$/;
const DATE = /((?:19|20)\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/;
const TITLE_END =
  /(?:表|台账|清单|计划|目录|方案|细则|要点|安排|分工|汇总|一览|进度|统计|日程|校历|任务|事项|项目|情况|工作|办法|指标|通报|名单|图|册|责任制|分解)$/;
/** 内部资料 注意保存, 秘密★1年, 加急 */
const MARKING = /^(?:内部(?:资料|文件|使用|材料)|机密|秘密|绝密|工作秘密|[特加平]急|注意保[存密])/;
const LONGEST_TITLE = 80;

/**
 * Reads the rows over a table (indexes) as far as they stand over the columns `left` … `right`; 填报单位 and 填报日期 may stand in the
 * footers `below` instead.
 */
export function readPreamble(
  sheet: SpreadGrid,
  above: readonly number[],
  below: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): Preamble {
  const lines = above.flatMap((index) => linesOf(sheet, index, left, right));
  const footers = below.flatMap((index) => linesOf(sheet, index, left, right));
  const title = titleOf(lines);
  const issuedOn = issueDate(lines) ?? issueDate(footers);
  return {
    title,
    year: yearOf(sheet, lines, title, issuedOn),
    reportingUnit: reportingUnit(lines) ?? reportingUnit(footers),
    issuedOn,
  };
}

function linesOf(sheet: SpreadGrid, index: number, left: number, right: number): Line[] {
  const { row } = sheet.grid.rows[index]!;
  const cells = rowCells(sheet, index).filter((cell) => cell.column <= right && cell.right >= left);
  const lines: Line[] = [];
  for (const { column, value } of [...cells].reverse()) {
    const date = typeof value === 'object' && value.kind === 'date' ? value.date : null;
    const at = { sheet: sheet.grid.name, address: cellAddress(row, column) };
    lines.unshift({
      text: normalize(cellText(value)),
      written: cellText(value),
      at,
      alone: cells.length === 1,
      next: lines[0] ?? null,
      date,
    });
  }
  return lines;
}

function titleOf(lines: readonly Line[]): Sourced<string> | null {
  let best: Line | null = null;
  let bestScore = 0;
  for (const line of lines) {
    const score = titleScore(line);
    if (score > bestScore) [best, bestScore] = [line, score];
  }
  return best && { value: titleWords(best.written), at: best.at };
}

/** 附件1：青石镇任务分解表 is titled 青石镇任务分解表; a title may break over lines. */
function titleWords(written: string): string {
  const line = written.replace(/\s*[\r\n]+\s*/g, '');
  return line.replace(ATTACHMENT_LEAD, '') || line;
}

function titleScore({ text, alone, date }: Line): number {
  if (
    date ||
    ATTACHMENT.test(text) ||
    MARKING.test(text) ||
    isMeta(text) ||
    text.length > LONGEST_TITLE ||
    /^\d*$/.test(text)
  )
    return 0;
  const words = text.replace(/[(（【〔][^()（）【】〔〕]*[)）】〕]/g, '').trim();
  return 1 + (TITLE_END.test(words) ? 4 : 0) + (alone ? 2 : 0) + (text.length > 5 ? 1 : 0);
}

/** 填报单位：…, 2026年7月15日, (单位：万元) */
function isMeta(text: string): boolean {
  const bare = text.replace(/^[(]|[)]$/g, '');
  return (
    LABEL.test(bare) ||
    UNIT.test(bare) ||
    DATE_LABEL.test(bare) ||
    (DATE.test(text) && text.replace(/[\d\s年月日./()-]/g, '').length <= 2)
  );
}

function reportingUnit(lines: readonly Line[]): Sourced<string> | null {
  for (const line of lines) {
    const match = UNIT.exec(line.text) ?? PLAIN_UNIT.exec(line.text);
    if (!match) continue;
    const here = line.text
      .slice(match.index + match[0].length)
      .replace(NEXT_LABEL, '')
      .replace(/\s*\((?:盖?\s*章|公章|签章)\)\s*$/, '')
      .trim();
    const value =
      here === '' && line.next && !isMeta(line.next.text) ? line.next : { ...line, text: here };
    if (value.text !== '' && !MEASURE.test(value.text)) return { value: value.text, at: value.at };
  }
  return null;
}

function issueDate(lines: readonly Line[]): Sourced<IsoDate> | null {
  for (const line of lines) {
    const match = DATE_LABEL.exec(line.text);
    if (!match) continue;
    const here = dateIn(line.text.slice(match.index + match[0].length).replace(NEXT_LABEL, ''));
    if (here) return { value: here, at: line.at };
    const next = line.next && (line.next.date ?? dateIn(line.next.text));
    if (next) return { value: next, at: line.next!.at };
  }
  const lone = lines.find(
    ({ text, date }) =>
      date || (isMeta(text) && !LABEL.test(text) && /^\(?\s*(?:19|20)\d\d/.test(text)),
  );
  const value = lone && (lone.date ?? dateIn(lone.text));
  return lone && value ? { value, at: lone.at } : null;
}

/** The day written in a text: 2026年7月15日, 2026.7.15, 2026-07-15. */
function dateIn(text: string): IsoDate | null {
  const match = DATE.exec(text);
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function yearOf(
  sheet: SpreadGrid,
  lines: readonly Line[],
  title: Sourced<string> | null,
  issuedOn: Sourced<IsoDate> | null,
): Sourced<number> | null {
  const inTitle = title && readYear(title.value);
  if (title && inTitle) return { value: inTitle, at: title.at };
  for (const { text, at } of lines) {
    const year = isMeta(text) ? null : readYear(text);
    if (year) return { value: year, at };
  }
  if (issuedOn) return { value: Number(issuedOn.value.slice(0, 4)), at: issuedOn.at };
  const { name } = sheet.grid;
  const inName = readYear(name);
  if (inName) return { value: inName, at: { sheet: name, address: 'A1' } };
  for (const { text, at } of lines) {
    const year = readYear(text);
    if (year) return { value: year, at };
  }
  return null;
}
