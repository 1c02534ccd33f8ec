/** The content of a part already compressed (raw deflate), for parts too large to stand in memory inflated. */
export interface PackedPart {
  readonly compressed: Uint8Array;
  readonly crc: number;
  /** Inflated. */
  readonly size: number;
}
