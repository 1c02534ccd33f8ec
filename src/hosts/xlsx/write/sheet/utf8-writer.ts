/** UTF-8 in pieces: no string of the whole ever stands in memory, and none is made only to be joined. */
export interface Utf8Writer {
  /** Bytes written since the last piece was taken. */
  readonly length: number;
  /** Bytes as they are; for markup that recurs, `bytesOf` it once. */
  copy(bytes: Uint8Array): void;
  /** Text as it is; half a character becomes U+FFFD. */
  write(text: string): void;
  /** Writes text that needs no escaping; of any other nothing is written and false is returned. */
  writePlain(text: string): boolean;
  /** What was written since the last piece. */
  take(): Uint8Array;
}

const CAPACITY = 1 << 18;
const MOST_BYTES_A_UNIT = 3;
const UNDERSCORE = 95;
const X = 120;

/** ASCII that stands in XML as it is. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 32 && !'&<>'.includes(String.fromCharCode(code)) ? 1 : 0,
);

const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

export function utf8Writer(): Utf8Writer {
  let bytes = new Uint8Array(CAPACITY);
  let at = 0;
  const makeRoom = (count: number) => {
    if (at + count <= bytes.length) return;
    const larger = new Uint8Array((at + count) * 2);
    larger.set(bytes.subarray(0, at));
    bytes = larger;
  };
  return {
    get length() {
      return at;
    },
    copy(from) {
      const { length } = from;
      if (at + length > bytes.length) makeRoom(length);
      // a loop, because set() costs more than the few bytes these are
      const into = bytes;
      const start = at;
      for (let i = 0; i < length; i++) into[start + i] = from[i]!;
      at = start + length;
    },
    write(text) {
      makeRoom(text.length * MOST_BYTES_A_UNIT);
      at += encoder.encodeInto(text, bytes.subarray(at)).written;
    },
    writePlain(text) {
      makeRoom(text.length * MOST_BYTES_A_UNIT);
      const into = bytes;
      let to = at;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code < 128) {
          if (PLAIN[code] === 0) return false;
          // could begin one of Excel's own escapes: _x0007_
          if (code === UNDERSCORE && text.charCodeAt(i + 1) === X) return false;
          into[to++] = code;
        } else if (code < 0x800) {
          into[to++] = 0xc0 | (code >> 6);
          into[to++] = 0x80 | (code & 63);
        } else if (code < 0xd800 || (code > 0xdfff && code < 0xfffe)) {
          into[to++] = 0xe0 | (code >> 12);
          into[to++] = 0x80 | ((code >> 6) & 63);
          into[to++] = 0x80 | (code & 63);
        } else return false;
      }
      at = to;
      return true;
    },
    take() {
      const piece = bytes.subarray(0, at);
      bytes = new Uint8Array(CAPACITY);
      at = 0;
      return piece;
    },
  };
}
