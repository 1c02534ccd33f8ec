import { refuse } from '../book/emulated-error';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';

interface CreatedTarget {
  readonly session: Session;
  readonly file: Uint8Array;
}

/** What `application.createWorkbook` gives: a workbook that waits to be opened in a window of its own. */
export function createdWorkbook(session: Session, base64: unknown): HostObject {
  return hostObject(CREATED, { session, file: workbookFile(base64) });
}

/** The root of requests in Excel on the web's own partition, through which a new browser tab opens. */
export function webWorkbookObject(session: Session): HostObject {
  return hostObject(WEB_WORKBOOK, session);
}

const CREATED: HostType<CreatedTarget> = {
  name: 'WorkbookCreated',
  methods: { Open: ({ session, file }) => void session.opened.push(file) },
};

const WEB_WORKBOOK: HostType<Session> = {
  name: 'WacWorkbook',
  methods: {
    CreateAndOpenWorkbook: ({ opened }, [base64]) => void opened.push(workbookFile(base64)),
  },
};

/** Excel takes .xlsx files only; left out, the workbook is blank, which nobody here asks for. */
function workbookFile(base64: unknown): Uint8Array {
  const file = new Uint8Array(Buffer.from(String(base64 ?? ''), 'base64'));
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  return isZip ? file : refuse('InvalidArgument');
}
