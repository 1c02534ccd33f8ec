import type { Language } from './language';
import type { SheetMessages } from './messages/sheets';

/** Only what our sheets say, and only in the language they are written in. */
export async function loadSheetWords(language: Language): Promise<SheetMessages> {
  const words = language === 'en-US' ? import('./en-US/sheets') : import('./zh-CN/sheets');
  return (await words).sheets;
}
