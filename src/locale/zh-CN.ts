import type { Messages } from './messages';
import { dates } from './zh-CN/dates';
import { roles } from './zh-CN/roles';
import { states } from './zh-CN/states';

export const zhCN: Messages = {
  language: 'zh-CN',
  dates,
  roles,
  states,
};
