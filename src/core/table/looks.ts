import type { CellValue } from '../grid/grid';
import { cellText } from '../grid/cell-text';
import { normalize } from '../grid/text';
import { anyOf, oneOf } from '../grid/any-of';
import { isSectionTitle } from './row-words';
import { SURNAMES } from './surnames';

/** What the values of a column look like: shares (0…1) of the values that are of a kind. */
export interface Looks {
  /** Values looked at. */
  readonly count: number;
  /** Characters a value holds on average. */
  readonly length: number;
  /** Numbers, and texts that are nothing but a number or percent. */
  readonly number: number;
  /** 1, (2), 3.1, 四 */
  readonly ordinal: number;
  /** 6月底前, 2026.3.1, 长期坚持 */
  readonly date: number;
  /** 3月, 4-6月, 第二季度, 每月: a time and nothing else */
  readonly bareDate: number;
  /** 6月底前, 长期坚持: still to come, or always, not a day gone by */
  readonly ahead: number;
  /** 2026-03-02, 3月2日: a day, with no word of by or from */
  readonly day: number;
  /** 已完成, 推进中 */
  readonly status: number;
  /** The same, but not 完成招标, which may be still to do. */
  readonly told: number;
  /** 党政办公室、镇纪委 */
  readonly unit: number;
  /** 张××, 李四、王五 */
  readonly person: number;
  /** 高 中 低 */
  readonly risk: number;
  /** 13800000000, 0571-8700000 */
  readonly phone: number;
  /** 个, 万元, %, 是/否 */
  readonly measureUnit: number;
  /** √ ● × */
  readonly mark: number;
  /** 一、… (二)… */
  readonly section: number;
  /** 1.… 2.… 3.…, each with the next number */
  readonly running: number;
}

const NUMBER = /^[-+]?[\d,]+(\.\d+)?%?$/;
const ORDINAL =
  /^[(]?\d{1,4}([.\-]\d{1,3}){0,3}[)]?[.、*]?$|^[(]?[一二三四五六七八九十]{1,4}[)]?、?$/;
const DATE = anyOf(
  '\\d{1,2}\\s?月|(?<!\\d)(?:19|20)\\d{2}\\s?[-./年]\\s?\\d{1,2}|\\d{1,2}[日号][前止]',
  '[年月周季]底|季度|上半年|下半年|全年|年内|工作日',
  '每[年月周日季半]|次\\/|长期|持续|常态|立行立改|即知即改',
);
const LONGEST_DATE = 30;
const BARE_DATE =
  /^(?:[\d\s年月日号周旬上中下初末底内之以前止至到起全半季度第一二三四五六七八九十、,;./~-]|每|长期|持续|常态化?|坚持|推进|贯穿)+$/;
const DAY = /^(?:\d{2,4}[年./-])?\d{1,2}[月./-]\d{1,2}日?$/;
const AHEAD = /前$|底|长期|持续|常态|全年|年内|每[年月周日季半]/;
const STATUS = anyOf(
  '完成|办结|达标|超额|整改到位|已(?:整改|销号|落实|启动)',
  '推进|正在|整改中|进行中|序时|达到时间进度|滞后',
  '未启动|未开[展工]|暂缓|延期|取消',
);
const LONGEST_STATUS = 30;
const TO_DO = /^(?:基本|全面|力争|全部)?(?:完成|推进)(?=[\u4e00-\u9fff])/;
const SEPARATOR = /[、,，;；\s/]+/;
/** 市水利局, 党政办公室, 第一小学, 李家村 */
const UNIT =
  /(?:[局办委部院所站科室处厅组队会馆]|中心|单位|部门|政府|专班|公司|集团|银行|学校|中学|小学|幼儿园|[省市州县区旗镇乡村]|街道)$/;
const PERSON = /^[\u4e00-\u9fff][\u4e00-\u9fff×*某xX]{1,3}$/;
const RISK = /^(高|中|低|较?[高低]风险|中风险|[一二三]级|高等|中等|低等|[ABC123]级?)$/;
const PHONE = /^1\d{10}$|^(0\d{2,3}-?)?\d{7,8}$/;
const MEASURE_UNIT = new RegExp(
  `^${oneOf(
    '[个项次件人户家座处条套台份期篇场天]|人次|%|是\\/否',
    '亩|公里|千米|米|平方米|万平方米|公顷|吨|万?元|亿元',
  )}$`,
);
const MARK = /^[√✓✔●○◎★☆△▲×✗■□V]+$/;

const TESTS = {
  number: (text: string) => NUMBER.test(text),
  ordinal: (text: string) => ORDINAL.test(text),
  date: (text: string) => text.length <= LONGEST_DATE && DATE.test(text),
  bareDate: (text: string) =>
    text.length <= LONGEST_DATE && DATE.test(text) && BARE_DATE.test(text),
  day: (text: string) => DAY.test(text),
  ahead: (text: string) => text.length <= LONGEST_DATE && AHEAD.test(text),
  status: (text: string) => text.length <= LONGEST_STATUS && STATUS.test(text),
  told: (text: string) => text.length <= LONGEST_STATUS && STATUS.test(text) && !TO_DO.test(text),
  unit: (text: string) => every(text, (part) => part.length <= 20 && UNIT.test(part)),
  person: (text: string) => every(text, (part) => PERSON.test(part) && SURNAMES.includes(part[0]!)),
  risk: (text: string) => RISK.test(text),
  phone: (text: string) => PHONE.test(text),
  measureUnit: (text: string) => MEASURE_UNIT.test(text),
  mark: (text: string) => MARK.test(text),
  section: isSectionTitle,
};

type Kind = keyof typeof TESTS;

/** Each share is worked out when it is first asked for: most columns are known by their headers. */
export function looksOf(values: readonly CellValue[]): Looks {
  const texts = values.filter((value) => value !== null).map((value) => normalize(cellText(value)));
  const count = texts.length;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const looks = { count, length: count === 0 ? 0 : length / count };
  for (const kind of Object.keys(TESTS) as Kind[]) {
    let share: number | null = null;
    const get = (): number => (share ??= texts.filter(TESTS[kind]).length / Math.max(1, count));
    Object.defineProperty(looks, kind, { get, enumerable: true });
  }
  Object.defineProperty(looks, 'running', { get: () => running(texts), enumerable: true });
  return looks as Looks;
}

function running(texts: readonly string[]): number {
  const numbers = texts.map((text) => Number(/^(\d{1,4})[.、)](?!\d)/.exec(text)?.[1]));
  const next = numbers.filter((number, at) => number === (at === 0 ? 1 : numbers[at - 1]! + 1));
  return next.length / Math.max(1, texts.length);
}

function every(text: string, test: (part: string) => boolean): boolean {
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  return parts.length > 0 && parts.length <= 30 && parts.every(test);
}
