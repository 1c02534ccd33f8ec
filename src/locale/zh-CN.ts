import type { Messages } from './messages';
import { cli } from './zh-CN/cli';
import { columns } from './zh-CN/columns';
import { dates } from './zh-CN/dates';
import { functions } from './zh-CN/functions';
import { help } from './zh-CN/help';
import { outline } from './zh-CN/outline';
import { page } from './zh-CN/page';
import { panels } from './zh-CN/panels';
import { problems } from './zh-CN/problems';
import { report } from './zh-CN/report';
import { roles } from './zh-CN/roles';
import { rules } from './zh-CN/rules';
import { sheets } from './zh-CN/sheets';
import { states } from './zh-CN/states';

export const zhCN: Messages = {
  language: 'zh-CN',
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
