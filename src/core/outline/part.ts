import type { Mark } from './mark';

/** A numbered or plain piece of a document: a paragraph, or one of the points (一是…二是…) of a paragraph. */
export interface Part {
  /** As it stands in the document with the white space around it: all parts joined give the document back. */
  readonly raw: string;
  /** Without its mark, on one line, trimmed. */
  readonly text: string;
  readonly mark: Mark | null;
  /** Blank lines not counted, from 1 on. */
  readonly paragraph: number;
  /** Stands in the paragraph of the part before it. */
  readonly inline: boolean;
}
