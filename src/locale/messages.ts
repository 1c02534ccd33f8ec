import type { Language } from './language';
import type { CliMessages } from './messages/cli';
import type { ColumnMessages } from './messages/columns';
import type { DateMessages } from './messages/dates';
import type { FunctionMessages } from './messages/functions';
import type { HelpMessages } from './messages/help';
import type { OutlineMessages } from './messages/outline';
import type { PageMessages } from './messages/page';
import type { PanelMessages } from './messages/panels';
import type { ProblemMessages } from './messages/problems';
import type { ReportMessages } from './messages/report';
import type { RoleMessages } from './messages/roles';
import type { RuleMessages } from './messages/rules';
import type { SheetMessages } from './messages/sheets';
import type { StateMessages } from './messages/states';

/** All that is said to people; a missing wording in either language is a compile error. */
export interface Messages {
  readonly language: Language;
  readonly cli: CliMessages;
  readonly columns: ColumnMessages;
  readonly dates: DateMessages;
  readonly functions: FunctionMessages;
  readonly help: HelpMessages;
  readonly outline: OutlineMessages;
  readonly page: PageMessages;
  readonly panels: PanelMessages;
  readonly problems: ProblemMessages;
  readonly report: ReportMessages;
  readonly roles: RoleMessages;
  readonly rules: RuleMessages;
  readonly sheets: SheetMessages;
  readonly states: StateMessages;
}
