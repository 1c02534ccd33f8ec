import type { Document, Element } from '@xmldom/xmldom';
import { all, children, local } from '../elements';

/** Children must stand in this order; nothing else may stand there. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Control: [
    'Label',
    'ToolTip',
    'Supertip',
    'Icon',
    'Action',
    'Enabled',
    'Items',
    'OverriddenByRibbonApi',
  ],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Runtimes: ['Runtime'],
};

/** Children in the schema’s order, and none that the schema does not name. */
export function order(_root: Element, document: Document): string[] {
  return Object.entries(ORDERS).flatMap(([name, names]) =>
    all(document, name).flatMap((element) => {
      let last = 0;
      return children(element).flatMap((child) => {
        const at = names.indexOf(local(child));
        if (at < 0) return [`<${name}>: <${local(child)}> does not belong here`];
        if (at < last) return [`<${name}>: <${local(child)}> must stand before <${names[last]}>`];
        last = at;
        return [];
      });
    }),
  );
}
