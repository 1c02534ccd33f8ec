import { elementText } from '../../../xml/element-text';
import { childElements, type XmlElement } from '../../../xml/elements';
import type { Splice } from '../splice';
import type { SheetTail } from './sheet-tail';

/** Rules of ours are those whose formula rests on a name of ours; nobody else has such names. */
const OUR_NAME = /(?<![\p{L}\p{N}_.])Duban_/u;

/** Cuts our rules out of the conditional formats, and formats that held nothing else. */
export function cutOurRules({ text, root }: SheetTail): Splice[] {
  return conditionalFormats({ text, root }).flatMap((format): Splice[] => {
    const rules = childElements(text, format).filter(({ name }) => name === 'cfRule');
    const ours = rules.filter((rule) => isOurs(text, rule));
    const cut = ours.length > 0 && ours.length === rules.length ? [format] : ours;
    return cut.map(({ start, end }) => ({ start, end, text: '' }));
  });
}

function conditionalFormats({ text, root }: Pick<SheetTail, 'text' | 'root'>): XmlElement[] {
  return childElements(text, root).filter(({ name }) => name === 'conditionalFormatting');
}

function isOurs(text: string, rule: XmlElement): boolean {
  return childElements(text, rule).some(
    (child) => child.name === 'formula' && OUR_NAME.test(elementText(text, child)),
  );
}
