import type { Language } from '../../locale/language';

/** English where Office shows itself in English, else Chinese. */
export function officeLanguage(): Language {
  return /^en\b/i.test(Office.context.displayLanguage ?? '') ? 'en-US' : 'zh-CN';
}
