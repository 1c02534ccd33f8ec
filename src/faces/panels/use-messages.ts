import type { Language } from '../../locale/language';
import type { PaneMessages } from '../../locale/pane-messages';
import { pane as chinese } from '../../locale/zh-CN/pane';
import { createPart } from './part';
import { usePart } from './use-part';

const english = createPart(() => import('../../locale/en-US/pane'));

/** The words of a language; English comes when it is wanted, and the Chinese ones stand until then. */
export function useMessages(language: Language): PaneMessages {
  return usePart(language === 'en-US' ? english : null)?.pane ?? chinese;
}

/** Fetches them ahead, for a first screen in the right language. */
export async function loadMessages(language: Language): Promise<void> {
  if (language === 'en-US') await english.load();
}
