import type { Area } from '../../../src/core/grid/address';
import type { Sheet } from '../book/sheet';
import { guard, type RangeTarget } from './target';

/** True, false, or null where some are and some are not. */
export function hiddenState({ sheet, areas: [area] }: RangeTarget, of: 'rows' | 'columns') {
  const hidden = hiddenWithin(sheet, area, of);
  const size = of === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
  return hidden.length === 0 ? false : hidden.length === size ? true : null;
}

function hiddenWithin(sheet: Sheet, area: Area, of: 'rows' | 'columns'): readonly number[] {
  const [first, last] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return [...sheet[of]]
    .filter(([index, { hidden }]) => hidden === true && index >= first && index <= last)
    .map(([index]) => index)
    .sort((a, b) => a - b);
}

export function setHidden(target: RangeTarget, of: 'rows' | 'columns', hidden: boolean): void {
  const { sheet } = target;
  const area = target.areas[0];
  guard(sheet, 'format');
  const [first, last] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  if (!hidden) {
    for (const [index, line] of sheet[of]) {
      if (index >= first && index <= last) delete line.hidden;
    }
    return;
  }
  for (let index = first; index <= last; index++) {
    sheet[of].set(index, { ...sheet[of].get(index), hidden: true });
  }
}

/** The blocks of cells that neither a hidden row nor a hidden column cuts. */
export function visibleAreas(sheet: Sheet, area: Area): readonly Area[] {
  const rows = runs(area.top, area.bottom, hiddenWithin(sheet, area, 'rows'));
  const columns = runs(area.left, area.right, hiddenWithin(sheet, area, 'columns'));
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, left, bottom, right })),
  );
}

function runs(
  first: number,
  last: number,
  without: readonly number[],
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let from = first;
  for (const gap of [...without, last + 1]) {
    if (gap > from) found.push([from, gap - 1]);
    from = gap + 1;
  }
  return found;
}
