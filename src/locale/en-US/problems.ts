import type { Problem, ProblemFacts as Facts, ProblemMessages } from '../messages/problems';
import { panels } from './panels';

const SAVE_AS_XLSX = 'Please open it in WPS or Excel, save it as .xlsx and try again.';

const SENTENCES: Readonly<Record<Problem, (facts: Facts) => string>> = {
  missingFile: (facts) => `${file(facts)} was not found. Please check the name and the folder.`,
  unreadableFile: (facts) =>
    `${file(facts)} cannot be opened: there may be no permission, or another program holds it. Please close that program and try again.`,
  emptyFile: (facts) =>
    `${file(facts)} is empty. Please check that it is the right file, or download or copy it again.`,
  notAWorkbook: (facts) =>
    isLockFile(facts)
      ? `${file(facts)} is a temporary file kept while a workbook is open. Please choose the file without “~$” in front.`
      : `${file(facts)} is not an Excel workbook. Please choose an .xlsx or .xlsm file.`,
  encrypted: (facts) =>
    `${file(facts)} needs a password to open. Please open it in WPS or Excel, remove the password, save it as .xlsx and try again.`,
  legacyXls: (facts) => `${file(facts)} is in the old .xls format. ${SAVE_AS_XLSX}`,
  wpsEt: (facts) =>
    `${file(facts)} is in ${etFormat(facts)}. Please open it in WPS, save it as .xlsx and try again.`,
  openDocument: (facts) => `${file(facts)} is an OpenDocument spreadsheet (.ods). ${SAVE_AS_XLSX}`,
  webPage: (facts) =>
    `${file(facts)} is really a web page, as some systems export it. ${SAVE_AS_XLSX}`,
  plainText: (facts) => `${file(facts)} is really plain text (such as CSV). ${SAVE_AS_XLSX}`,
  xml2003: (facts) => `${file(facts)} is in the format “XML Spreadsheet 2003”. ${SAVE_AS_XLSX}`,
  binaryXlsb: (facts) => `${file(facts)} is a binary workbook (.xlsb). ${SAVE_AS_XLSX}`,
  archive: (facts) =>
    `${file(facts)} is an archive. Please unpack it and choose the .xlsx file inside.`,
  truncated: (facts) =>
    `${file(facts)} is incomplete: its end is missing, perhaps from a download or copy that stopped. Please get the file again.`,
  damaged: (facts) =>
    `${file(facts)} is damaged${damage(facts)}. Please open and repair it in WPS or Excel, save it as .xlsx and try again.`,
  noWorksheets: (facts) => {
    if (facts.tabs === 0)
      return `${file(facts)} holds no sheet at all; it may not have been saved whole. Please get or save the file again.`;
    const held =
      facts.ours === undefined
        ? 'no ordinary worksheet, only charts or macro sheets'
        : 'summary sheets only';
    return `${file(facts)} holds ${held}. Please check that the breakdown table is in this file.`;
  },
  tooLarge: (facts) => {
    if (facts.rows !== undefined)
      return `${file(facts)} has too many tasks: ${sheet(facts)} would need ${facts.rows} rows, more than a worksheet takes. Please split the tasks into several files.`;
    return facts.looks === undefined
      ? `${file(facts)}${where(facts)} holds more than can be handled${size(facts)}. Please remove rows, columns and formats that are not needed, or split it into several files.`
      : `${file(facts)} has so many cell formats that those of the summary sheets would exceed Excel’s limit of ${facts.looks}. Please clear formats that are not needed, or copy the breakdown table into a new workbook.`;
  },
  suspiciousCompression: (facts) =>
    `Something in ${file(facts)} unpacks to an unusual size${size(facts)}, so it was not opened, for safety. If the workbook is your own: ${SAVE_AS_XLSX}`,
  signed: (facts) =>
    `${file(facts)} bears a digital signature, which writing would make void, so nothing was changed. Please save a copy without the signature and try again.`,
  structureProtected: (facts) =>
    `The structure of ${file(facts)} is protected, so no sheet can be added. Please lift “Protect Workbook” under Review and try again.`,
  readOnly: (facts) => `${file(facts)} is read-only. Please save a copy and try again.`,
  sheetProtected: (facts) =>
    `${sheet(facts)} is protected. Please lift “Protect Sheet” under Review and try again.`,
  cannotWrite: (facts) =>
    `${file(facts)} could not be written; the original is as it was. Please check disk space and permissions, close programs that hold it and try again.`,
  halfWritten: (facts) =>
    `Excel stopped taking what was written, and writing it once more did not help. Your own cells are as they were, but our sheets may be partly old and partly new. Please write the summaries again; if it comes back, clean up first.${facts.detail ? ` Details: ${facts.detail}` : ''}`,
  sheetGone: (facts) =>
    `${sheet(facts)} is no longer there; it may have been deleted or renamed. Please check the tasks again.`,
  changedMeanwhile: (facts) =>
    `${sheet(facts)} was edited in the meantime, so nothing was written. Please check the tasks again.`,
  cellEditMode: () =>
    'A cell is being edited, so Excel cannot answer. Please press Enter or Esc and try again.',
  payloadTooLarge: (facts) =>
    `${sheet(facts)} holds more than Excel can hand over at once. Please choose a smaller range, or use the command line or the page.`,
  unsupportedExcel: () =>
    'This version of Excel lacks what is needed. Please use Excel 2021 or later, or open the .xlsx file in the page.',
  connectionLost: () =>
    'The connection to Excel was lost; the workbook is as it was. Please open the Duban pane again.',
  partMissing: () => panels.partMissing,
  cancelled: () => 'Cancelled; the workbook is as it was.',
  unexpected: (facts) =>
    `Something unforeseen happened with ${file(facts)}; the workbook is as it was. Please try again; if it comes back, tell whoever maintains Duban.${facts.detail ? ` Details: ${facts.detail}` : ''}`,
};

export const problems: ProblemMessages = (problem, facts) => {
  const sentence = SENTENCES[problem](facts);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};

function file({ file }: Facts): string {
  return file === undefined ? 'this file' : `“${file}”`;
}

function sheet({ sheet }: Facts): string {
  return sheet === undefined ? 'this sheet' : `sheet “${sheet}”`;
}

function where(facts: Facts): string {
  return facts.sheet === undefined ? '' : ` (${sheet(facts)})`;
}

/** WPS writes .et and .xls alike: only the name tells which it is. */
function etFormat({ file }: Facts): string {
  if (/\.et$/i.test(String(file))) return 'the .et format of WPS';
  return /\.xls$/i.test(String(file))
    ? 'the old .xls format'
    : 'an old format of WPS (.et or .xls)';
}

/** ": cell XFE3 of sheet “One” lies beyond the end of the sheet" */
function damage(facts: Facts): string {
  if (facts.cell !== undefined) {
    return `: cell ${facts.cell} of ${sheet(facts)} lies beyond the end of the sheet`;
  }
  if (facts.missing !== undefined) return `: a part it needs is missing (${facts.missing})`;
  if (facts.sheet !== undefined) return `: ${sheet(facts)} is not complete`;
  return facts.part ? ` (${facts.part})` : '';
}

function size({ size }: Facts): string {
  return typeof size === 'number' ? ` (${Math.ceil(size / 1024 / 1024)} MB)` : '';
}

/** "~$plan.xlsx", which Excel and WPS keep beside a file that is open. */
function isLockFile({ file }: Facts): boolean {
  return /(?:^|[\\/])~\$/.test(String(file ?? ''));
}
