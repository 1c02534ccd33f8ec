import { attribute } from '../../../xml/attributes';
import { childElement, childElements, rootElement } from '../../../xml/elements';
import type { StyleBook } from './style-book';

/** Where the looks of a scratch workbook stand in the workbook: scratch index → index. */
export interface MergedStyles {
  cellXf(index: number): number;
  dxf(index: number): number;
}

/** Brings the looks of a scratch workbook, as exceljs writes it, into a workbook's. Only what is asked for is added. */
export function mergeStyles(scratch: string, book: StyleBook): MergedStyles {
  const root = rootElement(scratch)!;
  const items = (name: string) => {
    const container = childElement(scratch, root, name);
    const found = container ? childElements(scratch, container) : [];
    return found.map(({ start, end }) => scratch.slice(start, end));
  };
  const lists = { fontId: 'fonts', fillId: 'fills', borderId: 'borders' } as const;
  const own = { fontId: items('fonts'), fillId: items('fills'), borderId: items('borders') };
  const [xfs, dxfs] = [items('cellXfs'), items('dxfs')];
  const codes = new Map(
    items('numFmts').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')!]),
  );

  const renumber = (xf: string): string => {
    const tag = xf.slice(0, xf.indexOf('>') + 1);
    let open = tag.replace(/numFmtId="(\d+)"/, (same, id: string) => {
      const code = codes.get(id);
      return code === undefined ? same : `numFmtId="${book.numberFormats.idOf(code)}"`;
    });
    for (const key of ['fontId', 'fillId', 'borderId'] as const) {
      open = open.replace(new RegExp(`${key}="(\\d+)"`), (_, id: string) => {
        // no fill is the first one in every workbook
        if (key === 'fillId' && id === '0') return `${key}="0"`;
        return `${key}="${book[lists[key]].indexOf(own[key][Number(id)]!)}"`;
      });
    }
    if (!book.hasNormal) open = open.replace(/ xfId="\d+"/, '');
    return open + xf.slice(tag.length);
  };
  return {
    cellXf: (index) => (index === 0 ? 0 : book.cellXfs.indexOf(renumber(xfs[index]!))),
    dxf: (index) => book.dxfs.indexOf(dxfs[index]!),
  };
}
