import type { Checked } from '../checks/checked';
import type { Task } from '../tasks/task';
import { groupBy } from './group-by';
import { totals, type Totals } from './totals';

export interface CategoryTotals {
  /** Null: tasks that stand in no category; they come last. */
  readonly category: string | null;
  readonly totals: Totals;
}

/** How do the categories stand? In order of first appearance. */
export function byCategory(checked: Checked): readonly CategoryTotals[] {
  const { tasks: all } = checked.reading;
  const names = new Map<string, string | null>();
  const nameOf = ({ category }: Task): string | null => {
    if (!category) return null;
    let name = names.get(category.value);
    if (name === undefined) names.set(category.value, (name = withoutNumber(category.value)));
    return name;
  };
  const groups = groupBy(all.keys(), (i) => nameOf(all[i]!));
  const rows = [...groups].map(([category, tasks]) => ({
    category,
    totals: totals(checked, tasks),
  }));
  return [
    ...rows.filter(({ category }) => category !== null),
    ...rows.filter(({ category }) => category === null),
  ];
}

// 一、 （二） 3. 第四部分
const NUMBERING =
  /^(?:[（(][一二三四五六七八九十百\d]{1,4}[)）]|第[一二三四五六七八九十百\d]{1,4}(?:部分|板块|类|项)[、：:]?|[一二三四五六七八九十百\d]{1,4}[、.．：:])\s*/;

/** The category without its number: 一、乡村振兴 → 乡村振兴. */
export function categoryName({ category }: Task): string | null {
  return category && withoutNumber(category.value);
}

function withoutNumber(category: string): string | null {
  const text = category.trim();
  return text.replace(NUMBERING, '') || text || null;
}
