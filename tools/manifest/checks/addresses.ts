import type { Document, Element } from '@xmldom/xmldom';
import { all } from '../elements';
import type { ManifestSurroundings } from '../surroundings';

/** Every address is https, and leads to a file where the build is there to look at. */
export function addresses(
  _root: Element,
  document: Document,
  { hasFile }: ManifestSurroundings,
): string[] {
  const urls = all(document, '*')
    .flatMap((element) =>
      ['DefaultValue', 'Value', 'Url'].map((name) => element.getAttribute(name)),
    )
    .filter((value): value is string => value !== null && /^[a-z]+:\/\//i.test(value));
  return urls.flatMap((url) => {
    if (!url.startsWith('https://')) return [`${url} is not https`];
    const missing =
      hasFile && new URL(url).hostname === 'localhost' && !hasFile(new URL(url).pathname);
    return missing ? [`${url}: no such file in the build`] : [];
  });
}
