import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { addresses } from './checks/addresses';
import { formats } from './checks/formats';
import { functions } from './checks/functions';
import { icons } from './checks/icons';
import { locales } from './checks/locales';
import { order } from './checks/order';
import { required } from './checks/required';
import { resources } from './checks/resources';
import { sharedRuntime } from './checks/shared-runtime';
import { uniqueIds } from './checks/unique-ids';
import type { ManifestSurroundings } from './surroundings';

type Check = (root: Element, document: Document, surroundings: ManifestSurroundings) => string[];

const CHECKS: readonly Check[] = [
  order,
  required,
  formats,
  resources,
  icons,
  locales,
  uniqueIds,
  addresses,
  sharedRuntime,
  functions,
];

/** Checks an add-in only (XML) manifest by the rules of its public documentation. Returns one sentence a problem. */
export function lintManifest(xml: string, surroundings: ManifestSurroundings = {}): string[] {
  const problems: string[] = [];
  const document = new DOMParser({
    onError: (_level, message) => problems.push(`not well-formed: ${message}`),
  }).parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  if (!root) return [...problems, 'no root element'];
  for (const check of CHECKS) problems.push(...check(root, document, surroundings));
  return problems;
}
