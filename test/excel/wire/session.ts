import type { Book } from '../book/book';
import type { HostObject } from './host-object';

/** One request of the client, as the emulator saw it. */
export interface LoggedRequest {
  /** Bit 0: it writes. */
  readonly flags: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The client only gave back references; no sync of the add-in's own. */
  readonly isCleanup: boolean;
  readonly error: string | null;
}

/** What goes wrong with a request, counted from 1 over all but clean-up requests. */
export interface Fault {
  readonly request: number;
  /** Error code as Excel gives it: "ConnectionFailure", "AccessDenied" … */
  readonly code: string;
  /** Before anything is done, after all is done (the answer is lost), or before the action of that index. */
  readonly when: 'before' | 'after' | { readonly action: number };
}

/** Excel with one open workbook, as one add-in sees it. */
export interface Session {
  readonly book: Book;
  readonly references: Map<string, HostObject>;
  readonly log: LoggedRequest[];
  faults: Fault[];
  /** Bytes a request or an answer may have: 5 MB on the web. */
  payloadLimit: number;
  /** Sheet to be shown once the running request is done: activation takes effect between requests. */
  activating: string | null;
  /** Files of workbooks that the add-in opened in windows of their own. */
  readonly opened: Uint8Array[];
  /** The add-in's pane is open; a command may run without it. */
  paneOpen: boolean;
}

const MEGABYTE = 1024 * 1024;

export function openSession(book: Book): Session {
  return {
    book,
    references: new Map(),
    log: [],
    faults: [],
    payloadLimit: 5 * MEGABYTE,
    activating: null,
    opened: [],
    paneOpen: false,
  };
}

/** The requests an add-in pays for: all but the client's own giving back of references. */
export function syncs(session: Session): readonly LoggedRequest[] {
  return session.log.filter((request) => !request.isCleanup);
}
