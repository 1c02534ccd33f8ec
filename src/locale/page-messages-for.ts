import { page as english } from './en-US/page';
import type { Language } from './language';
import type { PageMessages } from './messages/page';
import { page as chinese } from './zh-CN/page';

export function pageMessagesFor(language: Language): PageMessages {
  return language === 'en-US' ? english : chinese;
}
