import type { Document, Element } from '@xmldom/xmldom';
import { all, children, local } from '../elements';

const LONGEST: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

const RESOURCE_ID_LENGTH = 32;

/** Which resource list an element's resid must lead to. */
const RESOURCE_KINDS: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
};

/** Every resid leads to a resource of its kind, every resource is used, and none is too long. */
export function resources(_root: Element, document: Document): string[] {
  const problems: string[] = [];
  const kinds = new Map<string, string>();
  for (const list of all(document, 'Resources').flatMap((element) => children(element))) {
    for (const resource of children(list)) {
      const id = resource.getAttribute('id') ?? '';
      if (id.length > RESOURCE_ID_LENGTH)
        problems.push(`resource id ${id} is longer than ${RESOURCE_ID_LENGTH}`);
      if (kinds.has(id)) problems.push(`resource id ${id} stands twice`);
      kinds.set(id, local(list));
      const values = [
        resource.getAttribute('DefaultValue'),
        ...children(resource).map((o) => o.getAttribute('Value')),
      ];
      const longest = LONGEST[local(list)] ?? Infinity;
      if (values.some((value) => (value ?? '').length > longest))
        problems.push(`${id} is longer than ${longest}`);
    }
  }
  const used = new Set<string>();
  for (const element of all(document, '*').filter((e) => e.hasAttribute('resid'))) {
    const id = element.getAttribute('resid')!;
    used.add(id);
    const wanted = RESOURCE_KINDS[local(element)];
    if (!kinds.has(id)) problems.push(`resid ${id} is not defined`);
    else if (wanted && kinds.get(id) !== wanted)
      problems.push(`resid ${id} of <${local(element)}> must stand in ${wanted}`);
  }
  return [
    ...problems,
    ...[...kinds.keys()].filter((id) => !used.has(id)).map((id) => `resource ${id} is never used`),
  ];
}
