import type { Checked } from '../checks/checked';
import { totals, type Totals } from './totals';

/** How do all tasks stand together? */
export function overview(checked: Checked): Totals {
  return totals(checked, checked.states.keys());
}
