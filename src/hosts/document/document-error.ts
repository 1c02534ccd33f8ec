/** Every way a plan document can refuse; the locale says what, why and what to do. */
export const DOCUMENT_PROBLEMS = [
  'emptyDocument',
  'legacyDoc',
  'notADocument',
  'damagedDocument',
] as const;

export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

/** The only error the reading of a document throws. */
export class DocumentError extends Error {
  constructor(
    readonly problem: DocumentProblem,
    options?: { cause?: unknown },
  ) {
    super(problem, options);
    this.name = 'DocumentError';
  }
}
