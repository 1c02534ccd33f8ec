import { anyOf } from '../../../grid/any-of';
import type { SignalForm } from './signal';

const TO_BE_CLOSED = anyOf(
  // its accounts or papers
  '正在(?:办理|进行|组织|开展|做|整理)?(?:竣工|工程|财务)?(?:结算|决算|归档|资料|移交)',
  // its line in the list of problems
  '待(?!.{0,8}验收).{1,8}(?:销号|核销)$',
  '(?:未|没有|待|申请|办理|准备|正在|拟)(?:予以|进行|履行|申请|办理|组织|提请|按程序){0,2}销号(?!.{0,2}验收|并)',
);

/** The work may be done while the paper is not: 已整改完成尚未销号. */
export const toBeClosed: SignalForm = {
  signal: 'toBeClosed',
  examples: ['尚未销号', '待销号', '正在申请销号', '正在履行销号程序', '正在办理结算'],
  reads: ({ text }) => TO_BE_CLOSED.test(text),
};
