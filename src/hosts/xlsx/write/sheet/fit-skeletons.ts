import type { DrawnSheet } from '../../../../core/changes/drawing';
import { mergeStyles } from '../styles/merge-styles';
import type { StyleBook } from '../styles/style-book';
import { drawSkeletons, type Skeleton } from './draw-skeletons';

/** Skeletons of our sheets whose looks are numbered as in the workbook they go into. */
export async function fitSkeletons(
  sheets: readonly DrawnSheet[],
  styles: StyleBook,
): Promise<Map<DrawnSheet, Skeleton>> {
  if (sheets.length === 0) return new Map();
  const scratch = await drawSkeletons(sheets);
  const merged = mergeStyles(scratch.styles, styles);
  const renumber = (xml: string) =>
    xml.replace(/(<cfRule [^>]*?dxfId=")(\d+)/g, (_, before: string, id: string) => {
      return before + merged.dxf(Number(id));
    });
  return new Map(
    scratch.sheets.map(({ elements, styleIndexes }, i) => {
      const formats = elements.get('conditionalFormatting') ?? '';
      const fitted: Skeleton = {
        elements: new Map(elements).set('conditionalFormatting', renumber(formats)),
        styleIndexes: new Map([...styleIndexes].map(([k, index]) => [k, merged.cellXf(index)])),
      };
      return [sheets[i]!, fitted];
    }),
  );
}
