import type { Messages } from './messages';
import { cli } from './en-US/cli';
import { dates } from './en-US/dates';
import { functions } from './en-US/functions';
import { panels } from './en-US/panels';
import { problems } from './en-US/problems';
import { roles } from './en-US/roles';
import { rules } from './en-US/rules';
import { states } from './en-US/states';

export const enUS: Messages = {
  language: 'en-US',
  cli,
  dates,
  functions,
  panels,
  problems,
  roles,
  rules,
  states,
};
