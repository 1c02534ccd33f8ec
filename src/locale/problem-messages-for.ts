import { problems as english } from './en-US/problems';
import type { Language } from './language';
import type { ProblemMessages } from './messages/problems';
import { problems as chinese } from './zh-CN/problems';

export function problemMessagesFor(language: Language): ProblemMessages {
  return language === 'en-US' ? english : chinese;
}
