import { escapeText } from '../../xml/escape-text';
import { MEMORY_NAMESPACE } from '../our-marks';
import type { TargetState } from './target-state';

/** Keeps the text in the part it has, or in a new one; null takes it away. */
export function setMemory({ workbook, memory, original }: TargetState, text: string | null): void {
  const [known, ...others] = memory?.items ?? [];
  if (text === null) {
    // without us there is nothing left for which a file would need its original
    for (const collection of [memory, original]) {
      for (const part of collection?.items ?? []) part.delete();
    }
    return;
  }
  const xml = `<memory xmlns="${MEMORY_NAMESPACE}">${escapeText(text).replaceAll('\r', '&#13;')}</memory>`;
  if (known) known.setXml(xml);
  else workbook.customXmlParts.add(xml);
  for (const part of others) part.delete();
}
