import { attribute } from '../../xml/attributes';
import { childElements, rootElement } from '../../xml/elements';
import { partKey } from './part-name';

/** Content types by part and by extension, all keys in small letters. */
export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

export function readContentTypes(xml: string): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const root = rootElement(xml);
  for (const { name, tag } of root ? childElements(xml, root) : []) {
    const type = attribute(tag, 'ContentType') ?? '';
    const part = attribute(tag, 'PartName');
    const extension = attribute(tag, 'Extension');
    if (name === 'Override' && part) overrides.set(partKey(part), type);
    if (name === 'Default' && extension) defaults.set(extension.toLowerCase(), type);
  }
  return { overrides, defaults };
}

export function contentTypeOf({ overrides, defaults }: ContentTypes, part: string): string | null {
  const key = partKey(part);
  return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? null;
}
