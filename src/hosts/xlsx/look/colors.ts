import { attribute } from '../../xml/attributes';
import { childElement, childElements, rootElement } from '../../xml/elements';
import { tint } from './tint';

/** Reads the colour of an element like `<color rgb="…"/>`, `<fgColor theme="4" tint="0.4"/>`; null for automatic. */
export type ReadColor = (tag: string) => string | null;

/** Order in which `theme="n"` counts: light before dark, unlike the theme part. */
const THEME = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink';

/** ECMA-376 part 1, 18.8.27: 8 to 63; 0 to 7 are the same as 8 to 15. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';

export function createColors(theme: string | null): ReadColor {
  const themeColors = readTheme(theme ?? '');
  const indexed = INDEXED.split(' ');
  return (tag) => {
    const rgb = attribute(tag, 'rgb');
    const themed = attribute(tag, 'theme');
    const index = attribute(tag, 'indexed');
    const color =
      rgb !== null
        ? rgb.slice(-6).toUpperCase()
        : themed !== null
          ? themeColors[Number(themed)]
          : indexed[Number(index ?? NaN) < 8 ? Number(index) : Number(index ?? NaN) - 8];
    if (!color || !/^[\dA-F]{6}$/.test(color)) return null;
    const amount = Number(attribute(tag, 'tint') ?? 0);
    return Number.isFinite(amount) ? tint(color, Math.min(1, Math.max(-1, amount))) : color;
  };
}

function readTheme(xml: string): (string | undefined)[] {
  const root = rootElement(xml);
  const elements = root && childElement(xml, root, 'themeElements');
  const scheme = elements && childElement(xml, elements, 'clrScheme');
  if (!scheme) return [];
  const byName = new Map(
    childElements(xml, scheme).map((color) => {
      const [value] = childElements(xml, color);
      const tag = value?.tag ?? '';
      return [color.name, (attribute(tag, 'lastClr') ?? attribute(tag, 'val') ?? '').toUpperCase()];
    }),
  );
  return THEME.split(' ').map((name) => byName.get(name));
}
