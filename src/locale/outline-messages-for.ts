import { outline as english } from './en-US/outline';
import type { Language } from './language';
import type { OutlineMessages } from './messages/outline';
import { outline as chinese } from './zh-CN/outline';

export function outlineMessagesFor(language: Language): OutlineMessages {
  return language === 'en-US' ? english : chinese;
}
