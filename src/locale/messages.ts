import type { Language } from './language';
import type { DateMessages } from './messages/dates';
import type { ProblemMessages } from './messages/problems';
import type { RoleMessages } from './messages/roles';
import type { StateMessages } from './messages/states';

/** All that is said to people; a missing wording in either language is a compile error. */
export interface Messages {
  readonly language: Language;
  readonly dates: DateMessages;
  readonly problems: ProblemMessages;
  readonly roles: RoleMessages;
  readonly states: StateMessages;
}
