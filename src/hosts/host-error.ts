/** Every way a workbook can refuse; the locale says what, why and what to do. */
export const HOST_PROBLEMS = [
  'missingFile',
  'unreadableFile',
  'emptyFile',
  'notAWorkbook',
  'encrypted',
  'legacyXls',
  'wpsEt',
  'openDocument',
  'webPage',
  'plainText',
  'xml2003',
  'binaryXlsb',
  'archive',
  'truncated',
  'damaged',
  'noWorksheets',
  'tooLarge',
  'suspiciousCompression',
  'signed',
  'structureProtected',
  'readOnly',
  'sheetProtected',
  'cannotWrite',
  'halfWritten',
  'sheetGone',
  'changedMeanwhile',
  'cellEditMode',
  'payloadTooLarge',
  'unsupportedExcel',
  'connectionLost',
  'cancelled',
  'partMissing',
  'unexpected',
] as const;

export type HostProblem = (typeof HOST_PROBLEMS)[number];

/** The only error a host throws. `facts` go into the sentence: file, sheet, part, sizes. */
export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(problem, options);
    this.name = 'HostError';
  }
}
