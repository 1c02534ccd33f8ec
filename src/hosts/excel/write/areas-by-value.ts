import { areaAddress, type Area } from '../../../core/grid/address';

/**
 * Gathers cells with the same value into as few rectangles as reading row by row finds: runs within a row, joined with
 * like runs above. `rows[0][0]` is A1; undefined belongs to nobody.
 */
export function areasByValue<T extends string | number | boolean>(
  rows: readonly (readonly (T | undefined)[])[],
): ReadonlyMap<T, readonly Area[]> {
  const found = new Map<T, Area[]>();
  const close = (open: OpenArea<T>, bottom: number) => {
    const { value, top, left, right } = open;
    const areas = found.get(value) ?? [];
    areas.push({ top, left, bottom, right });
    found.set(value, areas);
  };
  let open = new Map<string, OpenArea<T>>();
  for (const [i, cells] of [...rows, []].entries()) {
    const next = new Map<string, OpenArea<T>>();
    for (const run of runsOf(cells)) {
      const key = `${run.left}:${run.right}:${String(run.value)}`;
      next.set(key, open.get(key) ?? { ...run, top: i + 1 });
      open.delete(key);
    }
    for (const ended of open.values()) close(ended, i);
    open = next;
  }
  return found;
}

interface Run<T> {
  readonly value: T;
  readonly left: number;
  readonly right: number;
}

interface OpenArea<T> extends Run<T> {
  readonly top: number;
}

function* runsOf<T>(cells: readonly (T | undefined)[]): Generator<Run<T>> {
  for (let left = 0; left < cells.length;) {
    const value = cells[left];
    let right = left;
    while (right + 1 < cells.length && cells[right + 1] === value) right++;
    if (value !== undefined) yield { value, left: left + 1, right: right + 1 };
    left = right + 1;
  }
}

/** Excel refuses lists of addresses beyond 8,192 characters. */
const MOST_CHARACTERS = 8000;

/** "A1:B2,D4", in as many lists as needed. */
export function addressLists(areas: readonly Area[], most = MOST_CHARACTERS): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const area of areas) {
    const address = areaAddress(area);
    if (list !== '' && list.length + 1 + address.length > most) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  if (list !== '') lists.push(list);
  return lists;
}
