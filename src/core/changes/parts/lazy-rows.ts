import type { DrawnCell, DrawnRow } from '../drawing';

/** Rows that are drawn when they are looked at: a sheet of millions of cells weighs little until a host writes it. */
export function lazyRows(count: number, draw: (i: number) => DrawnRow): readonly DrawnRow[] {
  let latest = -1;
  let drawn: DrawnRow = { cells: [] };
  const at = (i: number): DrawnRow => {
    if (i !== latest) {
      drawn = draw(i);
      latest = i;
    }
    return drawn;
  };
  class LazyRow implements DrawnRow {
    constructor(private readonly i: number) {}
    get height(): number | undefined {
      return at(this.i).height;
    }
    get style(): string | undefined {
      return at(this.i).style;
    }
    get cells(): readonly DrawnCell[] {
      return at(this.i).cells;
    }
  }
  return Array.from({ length: count }, (_, i) => new LazyRow(i));
}
