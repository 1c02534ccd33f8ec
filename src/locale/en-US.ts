import type { Messages } from './messages';
import { cli } from './en-US/cli';
import { columns } from './en-US/columns';
import { dates } from './en-US/dates';
import { functions } from './en-US/functions';
import { help } from './en-US/help';
import { outline } from './en-US/outline';
import { page } from './en-US/page';
import { panels } from './en-US/panels';
import { problems } from './en-US/problems';
import { report } from './en-US/report';
import { roles } from './en-US/roles';
import { rules } from './en-US/rules';
import { sheets } from './en-US/sheets';
import { states } from './en-US/states';

export const enUS: Messages = {
  language: 'en-US',
  cli,
  columns,
  dates,
  functions,
  help,
  outline,
  page,
  panels,
  problems,
  report,
  roles,
  rules,
  sheets,
  states,
};
