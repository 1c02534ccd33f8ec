import { deadline, type Form } from '../form';
import { impossible } from '../read-dated';
import { goesOn } from '../standing-words';

/** A beginning without an end: no due date is guessed. */
export const openRange: Form = {
  name: 'open-range',
  examples: [
    {
      text: '12月-：接受检查',
      reads: { kind: 'range', start: '2026-12-01', due: null, ambiguous: true },
    },
    { text: '2026年3月起', reads: { kind: 'range', start: '2026-03-01', due: null } },
    { text: '从5月开始，长期坚持', reads: { kind: 'ongoing', start: '2026-05-01', ongoing: true } },
    { text: '3月起草方案', reads: null },
  ],
  read(cell) {
    const [only] = cell.dates;
    if (!only || only.mention.to) return null;
    if (only.impossible) return impossible('open-range');
    const ongoing = goesOn(cell.text);
    return deadline('open-range', ongoing ? 'ongoing' : 'range', {
      start: only.start,
      ongoing,
      ambiguous: !ongoing,
      implied: only.implied,
      problem: only.noYear ? 'noYear' : null,
    });
  },
};
