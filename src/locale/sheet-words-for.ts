import { sheets as enUS } from './en-US/sheets';
import type { Language } from './language';
import type { SheetMessages } from './messages/sheets';
import { sheets as zhCN } from './zh-CN/sheets';

/** Only what our sheets say, so that it is loaded where sheets are written. */
export function sheetWordsFor(language: Language): SheetMessages {
  return language === 'en-US' ? enUS : zhCN;
}
