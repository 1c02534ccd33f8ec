import type { Element } from '@xmldom/xmldom';
import { textOf } from '../elements';

/** Identifier and version as the schema wants them. */
export function formats(root: Element): string[] {
  const problems: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(root, 'Id')))
    problems.push('Id is no GUID');
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(textOf(root, 'Version')))
    problems.push('Version is not up to four numbers');
  return problems;
}
