import type { HostProblem } from '../../host-error';

const LOOKED_AT = 4096;

/** A file that is no container: a web page or XML 2003 that bears a workbook's name, plain text (CSV), or none of these. */
export function nameTextFile(bytes: Uint8Array): HostProblem {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.subarray(0, LOOKED_AT);
  // zeros out: what matters here is ASCII, also in UTF-16
  const text = String.fromCharCode(...start.filter((byte) => byte !== 0)).replace(
    /^[^<]{0,16}(?=<)/,
    '',
  );
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'xml2003';
  if (
    /^<(?:!doctype\s+html|html|head|body|table|meta|style|div|script)\b/i.test(skipProlog(text))
  ) {
    return 'webPage';
  }
  if (/^MIME-Version:/i.test(text)) return 'webPage';
  return isUtf16 || isText(start) ? 'plainText' : 'notAWorkbook';
}

function skipProlog(text: string): string {
  return text.replace(/^(?:\s+|<\?[^>]*>|<!--(?:(?!-->)[^])*-->)+/, '');
}

/** CSV in UTF-8 or GBK: no control characters but tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
