/** Excel writes characters that XML cannot hold as _x0007_, and an underscore that would be read so as _x005F_. */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** "a_x000A_b" → "a\nb", "_x005F_x0041_" → "_x0041_". */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The other way round, for text of cells, before it is escaped as XML. */
export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\0-\x08\x0b-\x0d\x0e-\x1f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
