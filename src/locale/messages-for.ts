import { enUS } from './en-US';
import type { Language } from './language';
import type { Messages } from './messages';
import { zhCN } from './zh-CN';

export function messagesFor(language: Language): Messages {
  return language === 'en-US' ? enUS : zhCN;
}
