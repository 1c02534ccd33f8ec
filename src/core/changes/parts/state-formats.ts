import { TASK_STATES, type TaskState } from '../../checks/state';
import type { Area } from '../../grid/address';
import type { Draft } from '../draft';
import type { DrawnConditionalFormat } from '../drawing';
import { textLiteral } from '../formulas/text-literal';
import { PALETTES } from '../palette';

/** Live look of a state; 正常推进 and 长期坚持 stay plain. */
export function stateLook(
  { options }: Draft,
  state: TaskState,
): DrawnConditionalFormat['look'] | null {
  const palette = PALETTES[options.palette];
  switch (state) {
    case 'overdue':
      return { fill: palette.overdue, color: '6E1611', bold: true };
    case 'dueSoon':
      return { fill: palette.dueSoon, color: '5E4200', bold: true };
    case 'needsReview':
      return { fill: 'E5E3F0', color: '38305E', bold: true };
    case 'waiting':
      return { fill: 'DFE9F2', color: '1D3F5C' };
    case 'completed':
      return { fill: 'E2EEE2', color: '1E4527' };
    case 'completedLate':
      return { fill: 'ECEDD8', color: '45420F' };
    case 'deferred':
    case 'cancelled':
      return { fill: 'EDEDED', color: '4D4D4D' };
    case 'onTrack':
    case 'ongoing':
      return null;
  }
}

/** Fills an area by the state that stands in `column` of the same row. */
export function stateFormats(
  draft: Draft,
  area: Area,
  column: string,
): readonly DrawnConditionalFormat[] {
  return TASK_STATES.flatMap((state) => {
    const look = stateLook(draft, state);
    const formula = `$${column}${area.top}=${textLiteral(draft.words.states[state])}`;
    return look ? [{ areas: [area], formula, look }] : [];
  });
}
