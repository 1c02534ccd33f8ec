import { attribute } from '../../xml/attributes';
import { childElement, childElements, rootElement } from '../../xml/elements';
import type { Draft } from './draft';
import { splice } from './splice';

/** The open tab and the first visible one are counted: after sheets were taken away the same sheets stay in front. */
export function shiftTabs(draft: Draft, removed: readonly number[]): void {
  if (removed.length === 0) return;
  const part = draft.pkg.workbookPart;
  const xml = draft.text(part)!;
  const views = childElement(xml, rootElement(xml)!, 'bookViews');
  const changes = (views ? childElements(xml, views) : []).map(({ start, tag }) => ({
    start,
    end: start + tag.length,
    text: ['activeTab', 'firstSheet'].reduce((shifted, name) => {
      const tab = Number(attribute(tag, name) ?? 0);
      const before = removed.filter((index) => index < tab).length;
      const next = Math.max(0, tab - before - (removed.includes(tab) ? 1 : 0));
      const pattern = new RegExp(`(\\s${name}\\s*=\\s*["'])\\d+`);
      return shifted.replace(pattern, (_, key: string) => key + next);
    }, tag),
  }));
  draft.put(part, splice(xml, changes));
}
