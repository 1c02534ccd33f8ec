import { fromSerial } from '../../../calendar/serial';
import { deadline, type Form } from '../form';

/** The days that a bare number may stand for without looking like an amount. */
const EARLIEST = '2000-01-01';
const LATEST = '2099-12-31';
const SERIAL = /^\d{5}(?:\.\d{1,15})?$/;

/** An Excel date whose cell lost its date format. */
export const serial: Form = {
  name: 'serial',
  examples: [
    { text: '46203', reads: { kind: 'date', due: '2026-06-30', implied: ['serial'] } },
    { text: '46203.75', reads: { kind: 'date', due: '2026-06-30' } },
    { text: '36525', reads: null },
    { text: '1000', reads: null },
    { text: '99999', reads: null },
  ],
  read({ text, context }) {
    if (!SERIAL.test(text)) return null;
    const due = fromSerial(Number(text), context.date1904);
    if (due === null || due < EARLIEST || due > LATEST) return null;
    return deadline('serial', 'date', { due, implied: ['serial'] });
  },
};
