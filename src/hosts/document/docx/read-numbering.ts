import { attribute } from '../../xml/attributes';
import { childElement, childElements, rootElement, type XmlElement } from '../../xml/elements';
import { numeralFor } from './numeral';
import { properties, type ParagraphProperties } from './paragraph-properties';

interface Level {
  readonly format: string;
  /** （%1） */
  readonly text: string;
  readonly start: number;
}

/** How Word numbers the paragraphs of a document. */
export interface Numbering {
  /** Counts anew: the label of each paragraph in turn, "" for one without. */
  counter(): (paragraph: ParagraphProperties) => string;
}

/** From the parts numbering.xml and styles.xml, which may be missing. */
export function readNumbering(numbering: string, styles: string): Numbering {
  const root = rootElement(numbering);
  const children = root ? childElements(numbering, root) : [];
  const id = ({ tag }: XmlElement, name: string): string => attribute(tag, name) ?? '';
  const lists = new Map(
    children
      .filter(({ name }) => name === 'abstractNum')
      .map((list) => [id(list, 'w:abstractNumId'), levelsOf(numbering, list)]),
  );
  const abstractOf = new Map(
    children
      .filter(({ name }) => name === 'num')
      .map((num) => [id(num, 'w:numId'), valueOf(numbering, num, 'abstractNumId') ?? '']),
  );
  const byStyle = stylesWithNumbers(styles);
  return {
    counter: () => {
      const counts = new Map<string, number[]>();
      return ({ style, list, level }) => {
        const own = byStyle.get(style ?? '');
        const abstract = abstractOf.get(list ?? own?.list ?? '') ?? '';
        const levels = lists.get(abstract);
        const at = level ?? own?.level ?? 0;
        if (!levels?.[at]) return '';
        const count = counts.get(abstract) ?? [];
        counts.set(abstract, count);
        count.length = at + 1;
        for (let i = 0; i <= at; i++) count[i] ??= (levels[i]?.start ?? 1) - (i === at ? 1 : 0);
        count[at]!++;
        return label(levels, at, count);
      };
    },
  };
}

function levelsOf(xml: string, list: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of childElements(xml, list).filter(({ name }) => name === 'lvl')) {
    levels[Number(attribute(level.tag, 'w:ilvl'))] = {
      format: valueOf(xml, level, 'numFmt') ?? 'decimal',
      text: valueOf(xml, level, 'lvlText') ?? '',
      start: Number(valueOf(xml, level, 'start') ?? 1),
    };
  }
  return levels;
}

function valueOf(xml: string, parent: XmlElement, name: string): string | null {
  const element = childElement(xml, parent, name);
  return element && attribute(element.tag, 'w:val');
}

function label(
  levels: readonly (Level | undefined)[],
  at: number,
  count: readonly number[],
): string {
  const { format, text } = levels[at]!;
  if (format === 'bullet' || format === 'none') return '';
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const i = Number(digit) - 1;
    return numeralFor(count[i] ?? 1, levels[i]?.format ?? 'decimal');
  });
}

/** Heading styles that bear a number by themselves. */
function stylesWithNumbers(xml: string): Map<string, ParagraphProperties> {
  const root = rootElement(xml);
  const found = new Map<string, ParagraphProperties>();
  for (const style of root ? childElements(xml, root) : []) {
    const paragraph = style.name === 'style' ? childElement(xml, style, 'pPr') : null;
    if (!paragraph) continue;
    const numbers = properties(xml, paragraph.contentStart);
    if (numbers.list !== null) found.set(attribute(style.tag, 'w:styleId') ?? '', numbers);
  }
  return found;
}
