import { attribute } from '../../xml/attributes';
import { nextTag } from '../../xml/tags';

export interface ParagraphProperties {
  readonly style: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** Style and numbering of a paragraph, from the offset after its open `w:pPr`. */
export function properties(xml: string, from: number): ParagraphProperties {
  const value = (tag: { start: number; end: number }) =>
    attribute(xml.slice(tag.start, tag.end), 'w:val');
  let [style, list, level]: [string | null, string | null, string | null] = [null, null, null];
  for (let tag = nextTag(xml, from); tag && tag.name !== 'w:pPr'; tag = nextTag(xml, tag.end)) {
    if (tag.name === 'w:pStyle') style = value(tag);
    else if (tag.name === 'w:numId') list = value(tag);
    else if (tag.name === 'w:ilvl') level = value(tag);
  }
  return { style, list, level: level === null ? null : Number(level) };
}
