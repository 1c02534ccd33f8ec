import type { Messages } from './messages';
import { dates } from './zh-CN/dates';
import { problems } from './zh-CN/problems';
import { roles } from './zh-CN/roles';
import { states } from './zh-CN/states';

export const zhCN: Messages = {
  language: 'zh-CN',
  dates,
  problems,
  roles,
  states,
};
