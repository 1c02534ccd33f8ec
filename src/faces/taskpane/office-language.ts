import type { Language } from '../../locale/language';
import { keptLanguage } from '../panels/kept-language';

/** As chosen in the pane, else as Office shows itself. */
export function officeLanguage(): Language {
  return keptLanguage(Office.context.displayLanguage ?? '');
}
