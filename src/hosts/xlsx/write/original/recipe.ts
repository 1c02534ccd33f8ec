/**
 * How to make the clerk's file again, byte for byte, from the file we wrote. Nearly all of it still stands there, in entries that were
 * copied raw; the recipe says which runs of bytes come from which entry and holds the rest: headers, directory, and the entries we
 * changed as they were. It lies in a custom XML part of ours and counts only while no part has changed since (`parts`); after the
 * clerk saved in Excel or WPS it no longer holds, and what is ours is then removed piece by piece.
 */
export interface Recipe {
  /** Of the clerk's file. */
  readonly size: number;
  readonly crc: number;
  /** Fingerprint of all parts of the file we wrote, but the recipe's own. */
  readonly parts: number;
  readonly copies: readonly Copy[];
  /** What stands between the copies, one after the other. */
  readonly rest: Uint8Array;
}

export interface Copy {
  /** Offset in the clerk's file. */
  readonly at: number;
  /** Index in the directory of the file we wrote. */
  readonly entry: number;
  /** Offset from the entry's local header. */
  readonly from: number;
  readonly length: number;
}
