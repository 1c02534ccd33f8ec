/** One file of a zip, as its central directory describes it. Offsets count from the start of the bytes. */
export interface Entry {
  /** As stored, decoded. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** Inflated. */
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
  /** The entry's own record in the central directory. */
  readonly record: Uint8Array;
}

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_RECORD = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const END_RECORD_64 = 0x06064b50;
export const END_LOCATOR_64 = 0x07064b50;

/** A field this full says that its value stands in the zip64 extra field. */
export const FULL_32 = 0xffffffff;
