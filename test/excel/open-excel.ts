import type { Book } from './book/book';
import { EXCEL_2021, loadClient, type RequirementSets } from './load-client';
import { nativeBridge } from './transports/native-bridge';
import { openSession, type Session } from './wire/session';

export interface OpenExcel extends Session {
  readonly Excel: typeof Excel;
}

/** Opens a book in an emulated Excel and joins Microsoft's client to it; `Excel` is a global afterwards. */
export function openExcel(book: Book, sets: RequirementSets = EXCEL_2021): OpenExcel {
  const session = openSession(book);
  return Object.assign(session, { Excel: loadClient(nativeBridge(session), sets) });
}
