/** What we are willing to inflate, judged by declared sizes before a byte is inflated. */
export interface PackageLimits {
  /** Of one part, inflated. */
  readonly partBytes: number;
  /** Of all parts read together, inflated. */
  readonly totalBytes: number;
  /** Inflated to compressed; counts for parts beyond `ratioFrom` bytes. Real sheets reach 120, bombs 1,000. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MB = 1024 * 1024;

export const PACKAGE_LIMITS: PackageLimits = {
  partBytes: 400 * MB,
  totalBytes: 800 * MB,
  ratio: 250,
  ratioFrom: 16 * MB,
};
