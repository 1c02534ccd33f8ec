import { fromSerial } from '../../../src/core/calendar/serial';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';

/** Worksheet functions called from outside a cell; they follow the workbook's date system. */
export function functionsObject(session: Session): HostObject {
  return hostObject(FUNCTIONS, session);
}

const FUNCTIONS: HostType<Session> = {
  name: 'Functions',
  methods: {
    Year: ({ book }, [serial]) => {
      const day = fromSerial(Number(serial), book.date1904);
      return hostObject(RESULT, day === null ? '#NUM!' : Number(day.slice(0, 4)));
    },
  },
};

const RESULT: HostType<number | string> = {
  name: 'FunctionResult',
  properties: {
    Value: { get: (result) => (typeof result === 'number' ? result : null) },
    Error: { get: (result) => (typeof result === 'string' ? result : null) },
  },
};
