import type { Document, Element } from '@xmldom/xmldom';
import { all, children, local } from '../elements';

/** With a shared runtime, every page is that one page. */
export function sharedRuntime(_root: Element, document: Document): string[] {
  const runtime = all(document, 'Runtime').find(
    (element) => element.getAttribute('lifetime') === 'long',
  );
  if (!runtime) return [];
  const page = runtime.getAttribute('resid');
  const pages = [
    ...all(document, 'FunctionFile'),
    ...all(document, 'Page').flatMap((element) => children(element)),
  ];
  const required = all(document, 'Set').some(
    (element) => element.getAttribute('Name') === 'SharedRuntime',
  );
  return [
    ...pages
      .filter((element) => element.getAttribute('resid') !== page)
      .map((e) => `shared runtime: <${local(e)}> must be ${page}`),
    ...(required ? [] : ['a shared runtime needs the requirement set SharedRuntime 1.1']),
  ];
}
