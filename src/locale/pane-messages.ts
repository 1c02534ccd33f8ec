import { columns as enColumns } from './en-US/columns';
import { dates as enDates } from './en-US/dates';
import { panels as enPanels } from './en-US/panels';
import { problems as enProblems } from './en-US/problems';
import { rules as enRules } from './en-US/rules';
import { states as enStates } from './en-US/states';
import type { Language } from './language';
import type { Messages } from './messages';
import { columns } from './zh-CN/columns';
import { dates } from './zh-CN/dates';
import { panels } from './zh-CN/panels';
import { problems } from './zh-CN/problems';
import { rules } from './zh-CN/rules';
import { states } from './zh-CN/states';

/** What pane and page say, without the words of the command line, the sheets and the formulas. */
export type PaneMessages = Pick<
  Messages,
  'language' | 'columns' | 'dates' | 'panels' | 'problems' | 'rules' | 'states'
>;

const MESSAGES: Readonly<Record<Language, PaneMessages>> = {
  'zh-CN': { language: 'zh-CN', columns, dates, panels, problems, rules, states },
  'en-US': {
    language: 'en-US',
    columns: enColumns,
    dates: enDates,
    panels: enPanels,
    problems: enProblems,
    rules: enRules,
    states: enStates,
  },
};

export function paneMessagesFor(language: Language): PaneMessages {
  return MESSAGES[language];
}
