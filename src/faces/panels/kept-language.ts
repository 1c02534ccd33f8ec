import type { Language } from '../../locale/language';

const KEY = 'duban.language';

/** The language the person chose on this computer, else English where the surroundings are English, else Chinese. */
export function keptLanguage(surroundings: string): Language {
  const kept = readKept();
  if (kept === 'zh-CN' || kept === 'en-US') return kept;
  return /^en\b/i.test(surroundings) ? 'en-US' : 'zh-CN';
}

/** Storage may be barred; then the choice holds until the window is closed. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
