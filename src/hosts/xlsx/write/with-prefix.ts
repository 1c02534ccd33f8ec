/** Our markup in the prefix of the part it goes into: ("<a b="c"/>", "x:") → "<x:a b="c"/>". */
export function withPrefix(markup: string, prefix: string): string {
  return prefix === '' ? markup : markup.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
