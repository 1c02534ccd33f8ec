import { anyOf } from '../grid/any-of';
import { DOCUMENTS } from './document-words';

/** 关于印发《青石镇2026年重点工作方案》的通知 */
const ABOUT = /^(?:.{0,30}?)(?:关于)?(?:印发|转发|下发)[《<〈](.+)[》>〉]的?(?:通知|函)$/;
/** 关于做好防汛工作的实施意见 */
const ON = new RegExp(
  '关于(?:做好|开展|推进|加强|进一步|全面|深入)*(.{4,60})' +
    '的(?:实施|指导|工作|若干)*(?:意见|通知|方案|措施)$',
);
const IN_BRACKETS = /[（(](?:[^（()）]{1,12})[）)]$/;
/** 工作实施方案, 专项整治方案, 工作要点 */
const KIND_OF_DOCUMENT = anyOf(
  '(?:工作)?实施(?:方案|意见|办法|计划)$',
  `(?:实施|行动|推进|落实|整治|整改|专项)?(?:${DOCUMENTS})$`,
);

/** What a document's tasks are about: 青石镇2026年重点工作实施方案 → 青石镇2026年重点工作; "" where it bears no title. */
export function outlineSubject(title: string | null): string {
  let subject = (title ?? '').replace(/[\s\u3000]/g, '').replace(IN_BRACKETS, '');
  subject = (ABOUT.exec(subject)?.[1] ?? subject).replace(IN_BRACKETS, '');
  const on = ON.exec(subject);
  if (on) return subject.slice(0, on.index) + on[1]!;
  const shorter = subject.replace(KIND_OF_DOCUMENT, '');
  return shorter.length >= 4 ? shorter : subject;
}
