import { attribute } from '../../xml/attributes';
import { childElement, childElements, rootElement } from '../../xml/elements';
import { builtInKind, numberKind, type NumberKind } from './number-format';

/** By cell style index (`s`), from the styles part; a workbook without one has plain numbers only. */
export function readNumberKinds(styles: string | null): readonly NumberKind[] {
  const root = styles === null ? null : rootElement(styles);
  if (styles === null || !root) return [];
  const formats = childElement(styles, root, 'numFmts');
  const codes = new Map<number, NumberKind>();
  for (const { tag } of formats ? childElements(styles, formats) : []) {
    codes.set(Number(attribute(tag, 'numFmtId')), numberKind(attribute(tag, 'formatCode') ?? ''));
  }
  const xfs = childElement(styles, root, 'cellXfs');
  return (xfs ? childElements(styles, xfs) : []).map(({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return codes.get(id) ?? builtInKind(id);
  });
}
