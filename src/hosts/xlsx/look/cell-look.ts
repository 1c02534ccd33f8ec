import { attribute } from '../../xml/attributes';
import { childElement, childElements, rootElement, type XmlElement } from '../../xml/elements';
import type { ReadColor } from './colors';

/** How a cell looks, as far as a read-only view shows it. Colours are RRGGBB; what is left out is the default. */
export interface CellLook {
  readonly font: string | null;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly borders: Readonly<Record<Side, boolean>>;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Letters stacked vertically, or degrees. */
  readonly rotation: number;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Looks by style index (`s`), from the styles part. */
export function readCellLooks(styles: string, readColor: ReadColor): readonly CellLook[] {
  const root = rootElement(styles);
  if (!root) return [];
  const list = (name: string) => {
    const found = childElement(styles, root, name);
    return found ? childElements(styles, found) : [];
  };
  const child = (parent: XmlElement, name: string) => childElement(styles, parent, name);
  const fonts = list('fonts').map((font) => readFont(font, child, readColor));
  const fills = list('fills').map((fill) => readFill(fill, child, readColor));
  const borders = list('borders').map((border) => readBorders(border, child));
  return list('cellXfs').map((xf) => {
    const pick = <T>(values: readonly T[], id: string, or: T): T =>
      values[Number(attribute(xf.tag, id) ?? 0)] ?? or;
    return {
      ...pick(fonts, 'fontId', PLAIN_FONT),
      fill: pick(fills, 'fillId', null),
      borders: pick(borders, 'borderId', NO_BORDERS),
      ...readAlignment(child(xf, 'alignment')?.tag ?? ''),
    };
  });
}

type Child = (parent: XmlElement, name: string) => XmlElement | null;
type Font = Pick<CellLook, 'font' | 'size' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'>;

const PLAIN_FONT: Font = {
  font: null,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};
const NO_BORDERS = { left: false, right: false, top: false, bottom: false };

function readFont(font: XmlElement, child: Child, readColor: ReadColor): Font {
  const value = (name: string) => {
    const element = child(font, name);
    return element && attribute(element.tag, 'val');
  };
  const isOn = (name: string) => {
    const element = child(font, name);
    return element !== null && !/^(?:0|false|none)$/.test(attribute(element.tag, 'val') ?? '1');
  };
  const color = child(font, 'color');
  return {
    font: value('name'),
    size: Number(value('sz')) || PLAIN_FONT.size,
    bold: isOn('b'),
    italic: isOn('i'),
    underline: isOn('u'),
    strike: isOn('strike'),
    color: color && readColor(color.tag),
  };
}

/** Patterns are shown as their foreground, which is what a solid fill is. */
function readFill(fill: XmlElement, child: Child, readColor: ReadColor): string | null {
  const pattern = child(fill, 'patternFill');
  const type = pattern && attribute(pattern.tag, 'patternType');
  if (!pattern || !type || type === 'none' || type === 'gray125') return null;
  const color = child(pattern, 'fgColor');
  return color && readColor(color.tag);
}

function readBorders(border: XmlElement, child: Child): CellLook['borders'] {
  const has = (side: Side) => {
    const line = child(border, side);
    const style = line && attribute(line.tag, 'style');
    return style !== null && style !== 'none';
  };
  return { left: has('left'), right: has('right'), top: has('top'), bottom: has('bottom') };
}

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
};

function readAlignment(tag: string) {
  const vertical = attribute(tag, 'vertical');
  const wrap = attribute(tag, 'wrapText');
  return {
    horizontal: HORIZONTAL[attribute(tag, 'horizontal') ?? ''] ?? 'general',
    vertical: vertical === 'top' || vertical === 'center' ? vertical : 'bottom',
    wrap: wrap === '1' || wrap === 'true',
    rotation: Number(attribute(tag, 'textRotation') ?? 0) || 0,
  } as const;
}
