import { deadline, type Form } from '../form';

const IRREGULAR = /不定期|不定时|不间断/;
const REGULAR = /(?<![不约规指限])定[期时](?![间限])/;

/** Again and again, but nobody says when. */
export const noFixedTurn: Form = {
  name: 'no-fixed-turn',
  examples: [
    { text: '不定期检查', reads: { kind: 'ongoing', ongoing: true, ambiguous: true } },
    { text: '定期汇总', reads: { kind: 'recurring', rrule: null, ongoing: true, ambiguous: true } },
    { text: '限期整改', reads: null },
  ],
  read({ text }) {
    const irregular = IRREGULAR.test(text);
    if (!irregular && !REGULAR.test(text)) return null;
    return deadline('no-fixed-turn', irregular ? 'ongoing' : 'recurring', {
      ongoing: true,
      ambiguous: true,
    });
  },
};
