import type { Element } from '@xmldom/xmldom';
import { children } from '../elements';

const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'Hosts',
  'DefaultSettings',
  'Permissions',
];

/** What every manifest must say. */
export function required(root: Element): string[] {
  return REQUIRED.filter((name) => children(root, name).length === 0).map(
    (name) => `<${name}> is missing`,
  );
}
