import type { Messages } from './messages';

/** What the custom functions say. */
export type FunctionAnswers = Pick<Messages, 'functions' | 'roles' | 'states'>;
