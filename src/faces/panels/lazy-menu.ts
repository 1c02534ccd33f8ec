import { createPart } from './part';

/** Rare: the context menu of a task, and the folded footer. */
export const actionMenu = createPart(() => import('./ActionMenu'));
