import { functions as enFunctions } from './en-US/functions';
import { roles as enRoles } from './en-US/roles';
import { states as enStates } from './en-US/states';
import type { Language } from './language';
import type { Messages } from './messages';
import { functions } from './zh-CN/functions';
import { roles } from './zh-CN/roles';
import { states } from './zh-CN/states';

/** What the custom functions say. */
export type FunctionAnswers = Pick<Messages, 'functions' | 'roles' | 'states'>;

export function functionMessagesFor(language: Language): FunctionAnswers {
  return language === 'en-US'
    ? { functions: enFunctions, roles: enRoles, states: enStates }
    : { functions, roles, states };
}
