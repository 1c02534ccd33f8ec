import { anyOf } from '../grid/any-of';
import { MADE, PLANS, THIS } from './document-words';
import { generalSection, holdsTasks } from './general-sections';
import {
  isAttachment,
  isClosing,
  isContents,
  isDate,
  isDocumentHead,
  isPlainHeading,
  isSalutation,
  isShortLine,
  isSigner,
  isTableRow,
  isTitle,
} from './line-kinds';
import { RANKS } from './mark';
import type { LeftOutReason } from './outline';
import type { Part } from './part';
import { titleAt, titleTold } from './frame-title';

/** A document without what stands around its sections. */
export interface Framed {
  readonly title: string | null;
  readonly body: readonly Part[];
  readonly around: ReadonlyMap<Part, LeftOutReason>;
}

/** Takes title, head, salutation, preamble, signature, attachments and copied tables off a document. */
export function frame(parts: readonly Part[]): Framed {
  const around = new Map<Part, LeftOutReason>();
  const numbered = parts.some(isHeading);
  const firstTitle = parts.findIndex((part) => part.mark === null && isTitle(part.text));
  let titleLines: readonly Part[] = [];
  let started = false;
  let attached = false;
  let inAttachments = false;
  const body: Part[] = [];
  parts.forEach((part, i) => {
    const { text, mark, raw } = part;
    const plain = mark === null && !part.inline;
    if (!plain && mark?.kind !== 'digit') attached = false;
    const reason: LeftOutReason | null = inAttachments
      ? 'attachment'
      : isTableRow(raw)
        ? 'table'
        : isContents(text)
          ? 'contents'
          : attached && mark?.kind === 'digit'
            ? 'attachment'
            : plain
              ? reasonOf(part, parts[i + 1])
              : null;
    if (reason !== null) {
      attached = reason === 'attachment';
      if (attached && started) inAttachments = true;
      around.set(part, reason);
      return;
    }
    attached = false;
    if (started || !plain) {
      started = true;
      body.push(part);
      return;
    }
    if (opensBody(text)) {
      started = true;
      body.push(part);
    } else if (isSalutation(text)) around.set(part, 'salutation');
    else if (isTitle(text) || (firstTitle < 0 && i === 0 && isShortLine(text))) {
      // of a notice and the plan it comes with, the plan's
      for (const line of titleLines) around.set(line, 'documentHead');
      titleLines = titleAt(parts, i, around);
    } else if (isShortLine(text)) around.set(part, 'documentHead');
    else if (numbered || MADE_FOR.test(text)) around.set(part, 'preamble');
    else {
      started = true;
      body.push(part);
    }
  });
  const title = titleLines.map(({ text }) => text).join('') || titleTold(around);
  return { title, body, around };
}

/** 为……，制定本方案。; 现将……通知如下： */
const MADE_FOR = anyOf(
  `(?:${MADE}|印发)${THIS}.{0,20}(?:${PLANS}|措施)[。：:]?$`,
  '(?:如下|通知)[：:。]$',
);

function isHeading({ mark }: Part): boolean {
  return mark !== null && RANKS[mark.kind] <= RANKS.digit;
}

/** A heading without a number that is known by its words. */
function opensBody(text: string): boolean {
  return isPlainHeading(text) && (generalSection(text, true) !== null || holdsTasks(text));
}

function reasonOf({ text }: Part, next: Part | undefined): LeftOutReason | null {
  if (isDate(text)) return 'signature';
  if (next && next.mark === null && isDate(next.text) && isSigner(text)) return 'signature';
  if (isAttachment(text)) return 'attachment';
  if (isClosing(text)) return 'closing';
  return isDocumentHead(text) ? 'documentHead' : null;
}
