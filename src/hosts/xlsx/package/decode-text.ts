/** Text of an XML part: UTF-8, UTF-16 by its mark, or the encoding its first line declares. The mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  return declared && isKnown(declared) ? declared : 'utf-8';
}

function isKnown(encoding: string): boolean {
  // a part whose bytes are no UTF-16 but that says so was transcoded by somebody: its bytes are right
  if (/^utf-?16/i.test(encoding)) return false;
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}
