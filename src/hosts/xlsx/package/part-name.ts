/** "\xl\Workbook.xml", "/xl/Workbook.xml", "./xl/Workbook.xml" → "xl/Workbook.xml". */
export function partName(stored: string): string {
  return stored.replace(/\\/g, '/').replace(/^(?:\.?\/)+/, '');
}

/** Two names of one part have the same key: part names do not tell capitals apart. */
export function partKey(name: string): string {
  return partName(name).toLowerCase();
}

/** The target of a relationship of `source`, as a part name: ("xl/workbook.xml", "../a.xml") → "a.xml". */
export function resolvePart(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/#.*$/s, '');
  const folders = path.startsWith('/') ? [] : partName(source).split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package) → "_rels/.rels". */
export function relationshipsPart(name: string): string {
  const path = partName(name);
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}
