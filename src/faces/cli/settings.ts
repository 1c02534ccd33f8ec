import { isoDate, type IsoDate } from '../../core/calendar/iso-date';
import { LANGUAGES, type Language } from '../../locale/language';
import type { Messages } from '../../locale/messages';
import { UsageError } from './usage-error';

/** Options as commander hands them over. */
export interface RawOptions {
  readonly asOf?: string;
  readonly year?: string;
  readonly dueSoon?: string;
  readonly sheet?: readonly string[];
  readonly json?: boolean;
  readonly all?: boolean;
  readonly output?: string;
  readonly inPlace?: boolean;
}

/** Options understood. `asOf` null: the day typed in the workbook, else today. */
export interface Settings {
  readonly asOf: IsoDate | null;
  readonly year: number | null;
  readonly dueSoonDays: number | null;
  readonly sheets: readonly string[] | null;
  readonly json: boolean;
  readonly all: boolean;
  readonly output: string | null;
  readonly inPlace: boolean;
}

export function readSettings(raw: RawOptions, today: IsoDate, messages: Messages): Settings {
  return {
    asOf: raw.asOf === undefined ? null : readDay(raw.asOf, today, messages),
    year: readInteger('--year', raw.year, 1900, 9999, messages),
    dueSoonDays: readInteger('--due-soon', raw.dueSoon, 0, 366, messages),
    sheets: raw.sheet?.length ? raw.sheet : null,
    json: raw.json ?? false,
    all: raw.all ?? false,
    output: raw.output ?? null,
    inPlace: raw.inPlace ?? false,
  };
}

/** 2026-11-20, 2026/11/20, 2026.11.20, 20261120, today. */
function readDay(text: string, today: IsoDate, messages: Messages): IsoDate {
  if (text === 'today') return today;
  const match = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  const day = match && isoDate(Number(match[1]), Number(match[3]), Number(match[4]));
  if (!day) throw new UsageError(messages.cli.usage.badDate(text));
  return day;
}

function readInteger(
  option: string,
  text: string | undefined,
  least: number,
  most: number,
  messages: Messages,
): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(messages.cli.usage.badNumber(option, text));
  }
  return value;
}

/** The language is wanted before the options are parsed, because help is in it. */
export function languageOf(args: readonly string[]): Language | { readonly unknown: string } {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return 'zh-CN';
  const value = args[at]!.includes('=') ? args[at]!.slice('--lang='.length) : (args[at + 1] ?? '');
  return LANGUAGES.find((language) => language === value) ?? { unknown: value };
}
