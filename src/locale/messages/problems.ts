/** Every way a workbook can refuse, as hosts name them. */
export type Problem =
  | 'missingFile'
  | 'unreadableFile'
  | 'emptyFile'
  | 'notAWorkbook'
  | 'encrypted'
  | 'legacyXls'
  | 'wpsEt'
  | 'openDocument'
  | 'webPage'
  | 'plainText'
  | 'xml2003'
  | 'binaryXlsb'
  | 'archive'
  | 'truncated'
  | 'damaged'
  | 'noWorksheets'
  | 'tooLarge'
  | 'suspiciousCompression'
  | 'signed'
  | 'structureProtected'
  | 'readOnly'
  | 'sheetProtected'
  | 'cannotWrite'
  | 'halfWritten'
  | 'sheetGone'
  | 'changedMeanwhile'
  | 'cellEditMode'
  | 'payloadTooLarge'
  | 'unsupportedExcel'
  | 'connectionLost'
  | 'cancelled'
  | 'partMissing'
  | 'unexpected';

/** What the sentence may name: file, sheet, cell, part, a part that is missing, size in bytes, number of tabs, of sheets of ours or of looks, detail. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** A sentence or two: what it is about, why, and what to do. */
export type ProblemMessages = (problem: Problem, facts: ProblemFacts) => string;
