import { DocumentError } from './document-error';
import type { InflateBytes } from '../xlsx/package/read-entry';
import { decodePlainText } from './decode-plain-text';
import { readDocx } from './docx/read-docx';

/** Documents of other kinds that people take for text: PDF, RTF, web pages, archives, pictures. */
const OTHERS = [
  '%PDF-',
  '{\\rtf',
  '<!DOCTYPE',
  '<html',
  '<HTML',
  'Rar!',
  '7z\xbc\xaf',
  '\x89PNG',
  '\xff\xd8',
];
const OLE = '\xd0\xcf\x11\xe0';

/** The text of a plan document: .docx, or plain text in UTF-8, UTF-16 or GB18030. Throws a `DocumentError` that says what else it is. */
export function readDocument(bytes: Uint8Array, inflate?: InflateBytes): string {
  if (bytes.every((byte) => byte === 0 || byte <= 32)) throw new DocumentError('emptyDocument');
  if (startsWith(bytes, OLE)) throw new DocumentError('legacyDoc');
  if (startsWith(bytes, 'PK')) return readDocx(bytes, inflate);
  if (OTHERS.some((start) => startsWith(bytes, start))) throw new DocumentError('notADocument');
  return decodePlainText(bytes);
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, i) => bytes[i] === character.charCodeAt(0));
}
