import { DocumentError } from './document-error';

/** UTF-8 or UTF-16 by their marks or by being valid, else GB18030, in which Chinese Windows saves its 记事本 files. */
export function decodePlainText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // a picture or a program in any encoding
  if (text.includes('\0')) throw new DocumentError('notADocument');
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
