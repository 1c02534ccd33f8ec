import { activeSheet, type Book } from '../book/book';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';
import { createdWorkbook } from './created-workbook';
import { customXmlPartsObject } from './custom-xml-parts';
import { functionsObject } from './functions';
import { namesObject } from './names';
import { rangeObject } from './range';
import { worksheetsObject } from './worksheets';

export function workbookObject(session: Session): HostObject {
  return hostObject(WORKBOOK, session);
}

const WORKBOOK: HostType<Session> = {
  name: 'Workbook',
  properties: {
    Name: { get: () => '任务分解表.xlsx' },
    ReadOnly: { get: ({ book }) => book.readOnly },
  },
  navigation: {
    Application: (session) => hostObject(APPLICATION, session),
    Worksheets: (session) => worksheetsObject(session),
    Names: (session) => namesObject(session),
    CustomXmlParts: (session) => customXmlPartsObject(session),
    Functions: (session) => functionsObject(session),
    Protection: ({ book }) => hostObject(PROTECTION, book),
  },
  methods: {
    GetSelectedRange: (session) =>
      rangeObject(session, activeSheet(session.book), session.book.selection),
    GetActiveCell: (session) => {
      const { top, left } = session.book.selection;
      const area = { top, left, bottom: top, right: left };
      return rangeObject(session, activeSheet(session.book), area);
    },
    _RemoveReference: ({ references }, [id]) => void references.delete(String(id)),
    _RemoveAllReferences: ({ references }) => references.clear(),
  },
};

const APPLICATION: HostType<Session> = {
  name: 'Application',
  methods: {
    CreateWorkbook: (session, [base64]) => createdWorkbook(session, base64),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

const PROTECTION: HostType<Book> = {
  name: 'WorkbookProtection',
  properties: { Protected: { get: ({ structureProtected }) => structureProtected } },
};
