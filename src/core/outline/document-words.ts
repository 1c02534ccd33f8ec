/** Documents that say what is to be done. */
export const PLANS = '方案|意见|要点|计划';
/** What documents that hold tasks are called. */
export const DOCUMENTS = `${PLANS}|规划|安排|通知|措施|办法|预案|清单`;
/** Words that bring such a document about: 制定本方案. */
export const MADE = '制[定订]|提出';
export const THIS = '(?:本|以下|如下|此|了)?';
