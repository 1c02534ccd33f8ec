import { decodeEntities } from '../../xml/entities';
import { nextTag } from '../../xml/tags';
import { properties } from './paragraph-properties';
import type { Numbering } from './read-numbering';

/** Drawn twice for older programs, or not part of the text at all. */
const SKIPPED = /^(?:mc:Fallback|w:del|w:moveFrom|w:footnote|w:rubyText|w:rt)$/;

/** Paragraphs as lines; the cells of a table's row parted by tabs. */
export function readBody(xml: string, numbering: Numbering): string {
  const lines: string[] = [];
  const number = numbering.counter();
  let line = '';
  let label = '';
  let rows = 0;
  let skipUntil: string | null = null;
  const endLine = (): void => {
    lines.push(label + line);
    line = '';
    label = '';
  };
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    const { name, kind } = tag;
    if (skipUntil !== null) {
      if (kind === 'close' && name === skipUntil) skipUntil = null;
    } else if (kind === 'open' && SKIPPED.test(name)) skipUntil = name;
    else if (kind === 'close') {
      if (name === 'w:tr' && --rows === 0) endLine();
      else if (name === 'w:tc') line += '\t';
      else if (name === 'w:p' && rows === 0) endLine();
    } else if (name === 'w:tr') rows++;
    else if (name === 'w:t') line += textAfter(xml, tag.end);
    else if (name === 'w:tab') line += line === '' ? '' : '\t';
    else if (name === 'w:br' || name === 'w:cr') line += rows > 0 ? ' ' : '\n';
    else if (name === 'w:pPr' && kind === 'open' && rows === 0) {
      label = number(properties(xml, tag.end));
    }
  }
  if (line !== '') endLine();
  return lines.join('\n');
}

function textAfter(xml: string, from: number): string {
  const end = xml.indexOf('<', from);
  return end < 0 ? '' : decodeEntities(xml.slice(from, end));
}
