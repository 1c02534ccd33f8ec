/** All that is said to people; a missing wording in either language is a compile error. */
export interface Messages {
  readonly language: 'zh-CN' | 'en-US';
}
