import { refuseOtherFormats } from '../../../../src/hosts/xlsx/sniff/refuse-other-formats';
import { problemOf } from '../problem-of';

const ascii = (text: string) => new TextEncoder().encode(text);

/** An OLE container as far as its directory: streams with these names. */
function makeOle(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + names.length * 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, i) => {
    const at = 512 + i * 128;
    [...name].forEach((letter, k) => (bytes[at + 2 * k] = letter.charCodeAt(0)));
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

/** A container whose header says that the directory begins in that sector of 512 bytes. */
function directoryAt(sector: number): Uint8Array {
  const bytes = join(makeOle(), new Uint8Array(1024));
  bytes[30] = 9;
  bytes[48] = sector;
  return bytes;
}

it.each<[string, Uint8Array, string]>([
  ['a zip', ascii('PK\x03\x04'), 'none'],
  ['a password', makeOle('Root Entry', 'EncryptedPackage', 'EncryptionInfo'), 'encrypted'],
  ['.xls', makeOle('Root Entry', 'Workbook', '\x05SummaryInformation'), 'legacyXls'],
  ['.xls of Excel 95', makeOle('Root Entry', 'Book'), 'legacyXls'],
  ['.xls of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0), 'legacyXls'],
  ['.et', makeOle('Root Entry', 'Workbook', 'ETExtData'), 'wpsEt'],
  ['.doc', makeOle('Root Entry', 'WordDocument'), 'notAWorkbook'],
  ['a container cut off', makeOle('Root Entry').subarray(0, 40), 'truncated'],
  ['one whose directory is cut off', directoryAt(7), 'truncated'],
  ['bare records of Excel 95', Uint8Array.of(9, 8, 6, 0, 0, 0, 0x10, 0), 'legacyXls'],
  ['a web page', ascii('<!DOCTYPE html><html>'), 'webPage'],
  [
    'a web page with a comment first',
    ascii('\ufeff<!-- 导出 -->\r\n<HTML xmlns:x="urn:x">'),
    'webPage',
  ],
  ['a page with a long comment first', ascii(`<!--${'x'.repeat(9000)}--><html>`), 'webPage'],
  ['a piece of a page', ascii('<center><b>通知</b></center><table>'), 'webPage'],
  ['a row of a page', ascii('\r\n<tr><td>1</td></tr>'), 'webPage'],
  ['a bare table', ascii('  <table border="1"><tr>'), 'webPage'],
  ['an .mht page', ascii('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'webPage'],
  [
    'XML 2003',
    ascii('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'xml2003',
  ],
  [
    'XML 2003 with a long comment first',
    ascii(
      `<!--${'x'.repeat(9000)}--><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`,
    ),
    'xml2003',
  ],
  [
    'OpenDocument in one file',
    ascii(
      '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
    ),
    'openDocument',
  ],
  ['CSV that ends as under DOS', ascii('a,b\f\r\n1,2\x1a'), 'plainText'],
  ['CSV in UTF-8', ascii('序号,工作任务,完成时限\r\n1,防汛,6月底前'), 'plainText'],
  ['CSV in GBK', Uint8Array.of(0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0x31, 0x0d, 0x0a), 'plainText'],
  ['text in UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x09, 0, 0x42, 0), 'plainText'],
  [
    'a picture',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
    'notAWorkbook',
  ],
  ['a .pdf', join(ascii('%PDF-1.7\n'), Uint8Array.of(0, 1, 2, 3)), 'notAWorkbook'],
  ['a .pdf that is all text', ascii('%PDF-1.4\n1 0 obj\n'), 'notAWorkbook'],
  ['an .rtf', ascii('{\\rtf1\\ansi'), 'notAWorkbook'],
  ['a .rar', ascii('Rar!\x1a\x07\x01'), 'archive'],
  ['a .7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0), 'archive'],
  ['a .gz', Uint8Array.of(0x1f, 0x8b, 8, 0), 'archive'],
  ['the first two bytes of a zip', ascii('PK'), 'none'],
  ['zeros, as a broken disk leaves them', new Uint8Array(2000), 'emptyFile'],
  ['blanks', ascii(' \r\n\t'), 'emptyFile'],
  ['bytes of 255', new Uint8Array(99).fill(255), 'notAWorkbook'],
  ['nothing', new Uint8Array(0), 'emptyFile'],
])('%s', (_, bytes, problem) => {
  expect(problemOf(() => refuseOtherFormats(bytes))).toBe(problem);
});

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
