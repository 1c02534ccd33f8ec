import { activeSheet, addSheet, findSheet } from '../book/book';
import { refuse } from '../book/emulated-error';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';
import { worksheetObject } from './worksheet';

export function worksheetsObject(session: Session): HostObject {
  return hostObject(WORKSHEETS, session);
}

const subscription = '10:Workbook';

const WORKSHEETS: HostType<Session> = {
  name: 'WorksheetCollection',
  items: (session) => session.book.sheets.map((sheet) => worksheetObject(session, sheet)),
  methods: {
    GetCount: ({ book }, [visibleOnly]) =>
      book.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible').length,
    GetItem: (session, [key]) => {
      const sheet = findSheet(session.book, String(key));
      return sheet ? worksheetObject(session, sheet) : refuse('ItemNotFound');
    },
    GetItemOrNullObject: (session, [key]) => {
      const sheet = findSheet(session.book, String(key));
      return sheet ? worksheetObject(session, sheet) : null;
    },
    GetActiveWorksheet: (session) => worksheetObject(session, activeSheet(session.book)),
    GetFirst: (session) => worksheetObject(session, session.book.sheets[0]!),
    GetLast: (session) => worksheetObject(session, session.book.sheets.at(-1)!),
    Add: (session, [name]) => {
      const { book } = session;
      if (book.structureProtected || book.readOnly) refuse('AccessDenied');
      return worksheetObject(
        session,
        addSheet(book, name === undefined ? undefined : String(name)),
      );
    },
    _RegisterDataChangedEvent: ({ book }) => void book.subscriptions.add(subscription),
    _UnregisterDataChangedEvent: ({ book }) => void book.subscriptions.delete(subscription),
    _RegisterRowSortedEvent: ({ book }) => void book.subscriptions.add('19:Workbook'),
    _UnregisterRowSortedEvent: ({ book }) => void book.subscriptions.delete('19:Workbook'),
  },
};
