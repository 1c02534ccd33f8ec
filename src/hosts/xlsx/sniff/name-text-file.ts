import type { HostProblem } from '../../host-error';

const LOOKED_AT = 1 << 16;

/** First tags of pages, and of the mere pieces of pages that some systems export. */
const PAGE_TAG =
  /^<(?:!doctype\s+html|html|head|title|meta|link|style|script|body|div|span|center|form|font|table|thead|tbody|tr|t[dh]|h[1-6]|[pbi]|br)\b/i;

/** Documents of other programs that are text all the same. */
const OTHER_DOCUMENT = /^(?:%PDF-|\{\\rtf|%!PS)/;

/** A file that is no container: a web page or XML 2003 that bears a workbook's name, plain text (CSV), or none of these. */
export function nameTextFile(bytes: Uint8Array): HostProblem {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.subarray(0, LOOKED_AT);
  // zeros out: what matters here is ASCII, also in UTF-16
  const text = new TextDecoder('latin1').decode(start.filter((byte) => byte !== 0));
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'xml2003';
  if (/^[^<]{0,16}<[^]*opendocument\.spreadsheet/.test(text)) return 'openDocument';
  if (PAGE_TAG.test(skipProlog(text)) || /^MIME-Version:/i.test(text)) return 'webPage';
  if (OTHER_DOCUMENT.test(text)) return 'notAWorkbook';
  return isUtf16 || isText(start) ? 'plainText' : 'notAWorkbook';
}

/** Byte order marks, blanks, instructions and comments before the first tag. */
function skipProlog(text: string): string {
  return text
    .replace(/^[^<]{0,16}(?=<)/, '')
    .replace(/^(?:\s+|<\?[^>]*>|<!--(?:(?!-->)[^])*-->)+/, '');
}

/** CSV in UTF-8, GBK or another code of its time: no control characters but breaks, tabs and the end mark of DOS; no 0xff. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => (byte >= 32 && byte !== 0xff) || (byte >= 9 && byte <= 13) || byte === 0x1a,
  );
}
