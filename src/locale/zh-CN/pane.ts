import type { PaneMessages } from '../pane-messages';
import { columns } from './columns';
import { dates } from './dates';
import { panels } from './panels';
import { rules } from './rules';
import { states } from './states';

export const pane: PaneMessages = {
  language: 'zh-CN',
  columns,
  dates,
  panels,
  rules,
  states,
};
