import { generalSection, holdsTasks } from './general-sections';
import { isSection, type Section } from './nest';
import type { LeftOutReason } from './outline';
import type { Part } from './part';
import { splitHeading } from './split-heading';
import { takeSaid } from './take-said';
import { takeTails } from './take-tails';

type Item = Part | Section;

/** What may become tasks, and what is general. */
export interface Sorted {
  readonly kept: readonly Item[];
  readonly general: ReadonlyMap<Part, LeftOutReason>;
}

/** Parts sections that are general (指导思想, 组织保障) from those that hold tasks. What names an owner or a time is kept wherever it stands. */
export function sortSections(items: readonly Item[]): Sorted {
  const general = new Map<Part, LeftOutReason>();
  const sort = (item: Item, top: boolean): Item | null => {
    if (!isSection(item)) return item;
    const reason = generalSection(splitHeading(item.part.text).head, top);
    if (reason !== null) return keepAssigned(item, reason, general);
    const left = item.items.map((one) => sort(one, false)).filter((one) => one !== null);
    return { ...item, items: left };
  };
  const kept = items.map((item) => sort(item, true)).filter((item) => item !== null);
  return { kept: unwrapped(kept), general };
}

/** 三、主要工作 over all tasks says nothing: what stands under it takes its place. */
function unwrapped(kept: readonly Item[]): readonly Item[] {
  const [only] = kept;
  if (kept.length !== 1 || !isSection(only!)) return kept;
  const holds = holdsTasks(splitHeading(only.part.text).head);
  return holds && only.items.filter(isSection).length > 1 && only.items.every(isSection)
    ? only.items
    : kept;
}

/** Of a general section what is somebody's, or due: 各单位于12月10日前报送总结. Null where nothing is. */
function keepAssigned(
  section: Section,
  reason: LeftOutReason,
  general: Map<Part, LeftOutReason>,
): Section | null {
  const isKept = (item: Item): boolean =>
    textsOf(item).some((text) => isAssigned(text, reason)) ||
    (reason === 'aims' && isSection(item));
  const items = section.items.filter(isKept);
  for (const item of section.items) if (!items.includes(item)) leaveOut(item, reason, general);
  if (items.length > 0 || isAssigned(section.part.text, reason)) return { ...section, items };
  general.set(section.part, reason);
  return null;
}

function leaveOut(item: Item, reason: LeftOutReason, general: Map<Part, LeftOutReason>): void {
  if (!isSection(item)) general.set(item, reason);
  else {
    general.set(item.part, reason);
    for (const one of item.items) leaveOut(one, reason, general);
  }
}

/** …于每月25日前将进展情况报送…: not read as a deadline, but one. */
const REPEATED = /每(?:月|季度?|周|半年|年)[^，,。；;]{0,8}[前底]/;

/** 组长：张伟: who belongs to a group is no task. */
const MEMBERS = /^(?:[总副]|第一|常务|执行)*(?:组\s*长|指挥长|主\s*任|成\s*员|召集人)\s*[:：]/;

function isAssigned(text: string, reason: LeftOutReason): boolean {
  if (MEMBERS.test(text)) return false;
  if (takeTails(text).owners.length > 0) return true;
  return reason !== 'guidance' && (REPEATED.test(text) || takeSaid(text).deadline !== null);
}

function textsOf(item: Item): string[] {
  return isSection(item) ? [item.part.text, ...item.items.flatMap(textsOf)] : [item.text];
}
