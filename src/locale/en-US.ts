import type { Messages } from './messages';
import { dates } from './en-US/dates';
import { problems } from './en-US/problems';
import { roles } from './en-US/roles';
import { states } from './en-US/states';

export const enUS: Messages = {
  language: 'en-US',
  dates,
  problems,
  roles,
  states,
};
