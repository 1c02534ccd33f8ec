import { answerRequest } from '../wire/answer-request';
import type { Session } from '../wire/session';
import { documentFiles, type Positions } from './document-files';
import { editCell, followLink, selectCell, showSheet } from './edit-cell';
import { ribbonOfManifest } from './ribbon-of-manifest';
import { sheetView } from './sheet-view';

/** Answers what the page asks of the emulated Excel; JSON both ways. Null: no such question. */
export type Route = (asked: Readonly<Record<string, unknown>>) => unknown;

export function demoRoutes(
  session: Session,
  fileName: string,
  manifest: string,
): Readonly<Record<string, Route>> {
  const { book } = session;
  const answerMethod = documentFiles(book);
  return {
    request: ({ body, flags, partition }) =>
      answerRequest(session, String(body), Number(flags), String(partition)),
    method: ({ method, sent }) => answerMethod(Number(method), sent as Positions),
    view: ({ rows }) => ({ ...sheetView(book, Number(rows)), paneOpen: session.paneOpen }),
    pane: ({ open }) => {
      session.paneOpen = open === true;
    },
    frame: () => ({ fileName, ribbon: ribbonOfManifest(manifest) }),
    edit: ({ address, text }) => editCell(book, String(address), String(text)),
    editing: ({ on }) => {
      book.editingCell = on === true;
    },
    select: ({ address }) => selectCell(book, String(address)),
    show: ({ sheet }) => showSheet(book, String(sheet)),
    follow: ({ address }) => followLink(book, String(address)),
    log: () => {
      const own = session.log.filter(({ isCleanup }) => !isCleanup);
      const bytes = own.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
      return { requests: own.length, bytes };
    },
  };
}
