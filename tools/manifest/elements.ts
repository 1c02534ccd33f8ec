import type { Document, Element } from '@xmldom/xmldom';

export function all(document: Document, name: string): Element[] {
  return Array.from(document.getElementsByTagNameNS('*', name)) as unknown as Element[];
}

export function children(element: Element, name?: string): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element =>
      node.nodeType === 1 && (name === undefined || (node as Element).localName === name),
  );
}

export function local(element: Element): string {
  return element.localName ?? '';
}

export function textOf(root: Element, name: string): string {
  return (children(root, name)[0]?.textContent ?? '').trim();
}
