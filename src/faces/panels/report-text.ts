import type { Checked } from '../../core/checks/checked';
import { reportParagraph } from '../../core/summaries/report-paragraph';
import type { Language } from '../../locale/language';
import { reportMessagesFor } from '../../locale/report-messages-for';

/** The paragraph of numbers for a report, in words. */
export function reportText(checked: Checked, language: Language): string {
  return reportMessagesFor(language)(reportParagraph(checked));
}
