import { attribute } from '../../../xml/attributes';
import { childElements, type XmlElement } from '../../../xml/elements';
import { escapeAttribute } from '../../../xml/escape-text';
import { withPrefix } from '../with-prefix';

export interface NumberFormats {
  /** Id of a format code, an old one where the workbook has it already. */
  idOf(code: string): number;
  readonly added: readonly string[];
  readonly length: number;
}

/** Smaller ids are Excel's own formats. */
const FIRST_OWN = 164;

export function openNumberFormats(
  xml: string,
  container: XmlElement | null,
  prefix: string,
): NumberFormats {
  const items = container ? childElements(xml, container) : [];
  const ids = new Map<string, number>();
  let next = FIRST_OWN;
  for (const { tag } of items) {
    const id = Number(attribute(tag, 'numFmtId'));
    const code = attribute(tag, 'formatCode');
    if (code !== null && id >= FIRST_OWN && !ids.has(code)) ids.set(code, id);
    if (id >= next) next = id + 1;
  }
  const added: string[] = [];
  return {
    added,
    get length() {
      return items.length + added.length;
    },
    idOf(code) {
      const known = ids.get(code);
      if (known !== undefined) return known;
      const id = next++;
      ids.set(code, id);
      const markup = `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
      added.push(withPrefix(markup, prefix));
      return id;
    },
  };
}
