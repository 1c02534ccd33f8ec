import type { Messages } from './messages';

export const zhCN: Messages = {
  language: 'zh-CN',
};
