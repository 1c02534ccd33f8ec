import type { Messages } from './messages';

export const enUS: Messages = {
  language: 'en-US',
};
