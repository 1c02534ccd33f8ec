import type { Messages } from './messages';
import { cli } from './zh-CN/cli';
import { dates } from './zh-CN/dates';
import { functions } from './zh-CN/functions';
import { panels } from './zh-CN/panels';
import { problems } from './zh-CN/problems';
import { roles } from './zh-CN/roles';
import { rules } from './zh-CN/rules';
import { states } from './zh-CN/states';

export const zhCN: Messages = {
  language: 'zh-CN',
  cli,
  dates,
  functions,
  panels,
  problems,
  roles,
  rules,
  states,
};
