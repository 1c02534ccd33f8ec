import { report as english } from './en-US/report';
import type { Language } from './language';
import type { ReportMessages } from './messages/report';
import { report as chinese } from './zh-CN/report';

export function reportMessagesFor(language: Language): ReportMessages {
  return language === 'en-US' ? english : chinese;
}
