import type { Messages } from './messages';

/** What pane and page say, without the words of the command line, the sheets and the formulas. */
export type PaneMessages = Pick<
  Messages,
  'language' | 'columns' | 'dates' | 'panels' | 'problems' | 'rules' | 'states'
>;
