import type { Change } from '../../../core/changes/change';
import { HostError } from '../../host-error';
import type { ApplyOptions } from '../../host';
import { openPackage, type PackageOptions } from '../package/open-package';
import { writePackage } from '../package/write-package';
import { readBook, type Book } from './book';
import { breakReferences } from './break-references';
import { writeCustomXml } from './custom-xml';
import { deleteSheet } from './delete-sheet';
import { openDraft, type Draft } from './draft';
import { deleteName, setName } from './edit-names';
import { deleteHighlights, setHighlights } from './highlights/set-highlights';
import { holdsOurs } from './holds-ours';
import { findOurSheets } from './our-sheets';
import { keepOriginal, originalFile } from './original/original-file';
import { packPieces, type DeflateBytes, type PackPieces } from './pack';
import { refuseBroken, refuseToWrite } from './refuse-to-write';
import { setSheet } from './set-sheet';
import { fitSkeletons } from './sheet/fit-skeletons';
import { openStyleBook } from './styles/style-book';
import { writeBook } from './write-book';

export interface WriteOptions extends PackageOptions {
  /** A faster deflate where there is one; without it fflate's. */
  readonly deflate?: DeflateBytes;
  /** The same for our own sheets, which are made in pieces; without it the platform's compressor or fflate. */
  readonly packPieces?: PackPieces;
}

/**
 * The file with all changes made, in new bytes; parts that are not ours stay byte for byte. Once nothing of ours is left it is the
 * file as it was before us. The same changes twice give the same bytes. Throws `HostError` only.
 */
export async function applyChanges(
  file: Uint8Array,
  changes: readonly Change[],
  options: WriteOptions & ApplyOptions = {},
): Promise<Uint8Array> {
  try {
    return await apply(file, changes, options);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('unexpected', { detail: String(cause) }, { cause });
  }
}

async function apply(
  file: Uint8Array,
  changes: readonly Change[],
  options: WriteOptions & ApplyOptions,
): Promise<Uint8Array> {
  const pkg = openPackage(file, options);
  const draft = openDraft(pkg);
  refuseBroken(draft);
  const before = readBook(draft);
  refuseToWrite(pkg, before, changes);
  const make = await prepare(draft, changes, options.packPieces);
  let book = before;
  for (const [done, change] of changes.entries()) {
    options.onProgress?.(done, changes.length);
    if (options.signal?.aborted) throw new HostError('cancelled');
    book = await make(change, book);
  }
  if (!holdsOurs(draft, book)) return originalFile(pkg);
  writeBook(draft, before, breakReferences(draft, book, deletedSheets(before, book)));
  writeCustomXml(draft, 'original', '');
  const written = writePackage(pkg, draft.changes(options.deflate));
  return keepOriginal(written, originalFile(pkg), options);
}

function deletedSheets(before: Book, after: Book): string[] {
  const left = new Set(findOurSheets(after).keys());
  return [...findOurSheets(before)].flatMap(([key, { name }]) => (left.has(key) ? [] : [name]));
}

type MakeChange = (change: Change, book: Book) => Promise<Book> | Book;

/** Looks of all changes are merged before the first change is made: a sheet names them by number. */
async function prepare(
  draft: Draft,
  changes: readonly Change[],
  pack = packPieces,
): Promise<MakeChange> {
  const styles = openStyleBook(draft);
  const drawn = changes.flatMap((change) => (change.kind === 'setSheet' ? [change.sheet] : []));
  const skeletons = await fitSkeletons(drawn, styles);
  for (const change of changes) {
    if (change.kind === 'setHighlights') change.rules.forEach(({ fill }) => styles.fill(fill));
  }
  styles.save();
  return (change, book) => {
    switch (change.kind) {
      case 'setSheet':
        return setSheet(draft, book, change, skeletons.get(change.sheet)!, pack);
      case 'deleteSheet':
        return deleteSheet(draft, book, change.key);
      case 'setName':
        return setName(book, change);
      case 'deleteName':
        return deleteName(book, change.name);
      case 'setHighlights':
        setHighlights(draft, styles, book, change);
        return book;
      case 'deleteHighlights':
        deleteHighlights(draft, book, change.sheet);
        return book;
      case 'setMemory':
        writeCustomXml(draft, 'memory', change.text);
        return book;
    }
  };
}
