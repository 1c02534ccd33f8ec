import { newId, type XmlPart } from '../book/book';
import { refuse } from '../book/emulated-error';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';

interface PartsTarget {
  readonly session: Session;
  /** Null: all. */
  readonly namespace: string | null;
}

interface PartTarget {
  readonly session: Session;
  readonly part: XmlPart;
}

export function customXmlPartsObject(session: Session): HostObject {
  return hostObject(PARTS, { session, namespace: null });
}

const namespaceOf = (xml: string) => /<[^?!][^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? '';

const partsOf = ({ session, namespace }: PartsTarget) =>
  session.book.xmlParts.filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace);

const partObject = (session: Session, part: XmlPart) =>
  hostObject(PART, { session, part }, part.id);

/** Whole and scoped collections differ in name only. */
const collection = (name: string): HostType<PartsTarget> => ({
  name,
  items: (target) => partsOf(target).map((part) => partObject(target.session, part)),
  methods: {
    GetCount: (target) => partsOf(target).length,
    GetItem: (target, [id]) => {
      const part = partsOf(target).find((other) => other.id === id);
      return part ? partObject(target.session, part) : refuse('ItemNotFound');
    },
    GetByNamespace: ({ session }, [namespace]) =>
      hostObject(SCOPED, { session, namespace: String(namespace) }),
    Add: ({ session }, [xml]) => {
      if (session.book.readOnly) refuse('AccessDenied');
      const part = { id: newId(session.book), xml: wellFormed(xml) };
      session.book.xmlParts.push(part);
      return partObject(session, part);
    },
  },
});

const PARTS = collection('CustomXmlPartCollection');
const SCOPED = collection('CustomXmlPartScopedCollection');

const PART: HostType<PartTarget> = {
  name: 'CustomXmlPart',
  properties: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    // a method with a plain result is loaded through a ClientResult
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      part.xml = wellFormed(xml);
    },
    Delete: ({ session, part }) => {
      session.book.xmlParts = session.book.xmlParts.filter((other) => other !== part);
    },
  },
};

function wellFormed(xml: unknown): string {
  const text = String(xml);
  const bare = text.replace(/<[^<>]*>/g, '').replace(/&(?:\w+|#\w+);/g, '');
  if (!/^\s*<.*>\s*$/s.test(text) || /[<>&]/.test(bare)) refuse('InvalidArgument');
  return text;
}
