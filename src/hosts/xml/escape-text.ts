/** Characters that XML 1.0 cannot hold, lone surrogates among them. */
const UNFIT =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without characters that XML cannot hold. */
export function withoutUnfit(text: string): string {
  return text.replace(UNFIT, '');
}

/** Text as the content of an element; characters that XML cannot hold are dropped. */
export function escapeText(text: string): string {
  return withoutUnfit(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#9;')
    .replace(/\n/g, '&#10;')
    .replace(/\r/g, '&#13;');
}
