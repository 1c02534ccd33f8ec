import type { Messages } from './messages';

/** What pane and page say, without what comes when it is needed: the words of problems, reports, sheets and formulas. */
export type PaneMessages = Pick<
  Messages,
  'language' | 'columns' | 'dates' | 'panels' | 'rules' | 'states'
>;
