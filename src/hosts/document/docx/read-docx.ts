import { DocumentError } from '../document-error';
import { decodeText } from '../../xlsx/package/decode-text';
import { PACKAGE_LIMITS } from '../../xlsx/package/package-limits';
import { partKey } from '../../xlsx/package/part-name';
import { readDirectory } from '../../xlsx/package/read-directory';
import { readEntry, type InflateBytes } from '../../xlsx/package/read-entry';
import { readBody } from './read-body';
import { readNumbering } from './read-numbering';

/** The text of a .docx file, one line a paragraph, with the numbers that Word shows. */
export function readDocx(bytes: Uint8Array, inflate?: InflateBytes): string {
  const part = partReader(bytes, inflate);
  const document = part('word/document.xml');
  if (document === null) throw new DocumentError('notADocument');
  const numbering = readNumbering(part('word/numbering.xml') ?? '', part('word/styles.xml') ?? '');
  return readBody(document, numbering);
}

/** Whatever is wrong with the package, the document cannot be read. */
function partReader(bytes: Uint8Array, inflate?: InflateBytes): (name: string) => string | null {
  const named = <T>(read: () => T): T => {
    try {
      return read();
    } catch (cause) {
      throw new DocumentError('damagedDocument', { cause });
    }
  };
  const entries = named(() => readDirectory(bytes));
  return (name) => {
    const entry = entries.findLast((one) => partKey(one.name) === name);
    return entry ? named(() => decodeText(readEntry(bytes, entry, PACKAGE_LIMITS, inflate))) : null;
  };
}
