import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';

const RULE =
  /(?:首位|第一位|第一个|排第一|列第一|排名第一|首个|最前)[^。;；]{0,8}(?:为|是|系)?[^。;；]{0,6}牵头/;
/** Longer texts are instructions on many things. */
const LONGEST = 2_000;

/** A note sets the rule: 责任单位中排在首位的为牵头单位. `rows` are indexes of titles, headers and footers. */
export function firstOwnerLeads({ grid }: SpreadGrid, rows: readonly number[]): boolean {
  return rows.some((index) =>
    grid.rows[index]!.cells.some(
      (value) =>
        typeof value === 'string' && value.length <= LONGEST && RULE.test(normalize(value)),
    ),
  );
}
