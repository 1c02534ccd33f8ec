import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** What the offline check may look at besides the manifest. */
export interface ManifestSurroundings {
  /** Whether a built file answers to this path, such as /assets/duban-32.png; left out: not checked. */
  readonly hasFile?: (path: string) => boolean;
  /** Names for which the code calls `Office.actions.associate`. */
  readonly associated?: readonly string[];
}

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

type Check = (root: Element, document: Document, surroundings: ManifestSurroundings) => string[];

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

const ICON_SIZES = ['16', '32', '80'];

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

function order(_root: Element, document: Document): string[] {
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

function required(root: Element): string[] {
  return REQUIRED.filter((name) => children(root, name).length === 0).map(
    (name) => `<${name}> is missing`,
  );
}

function formats(root: Element): string[] {
  const problems: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(root, 'Id')))
    problems.push('Id is no GUID');
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(textOf(root, 'Version')))
    problems.push('Version is not up to four numbers');
  return problems;
}

function resources(_root: Element, document: Document): string[] {
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

function icons(_root: Element, document: Document): string[] {
  return all(document, 'Icon').flatMap((icon) => {
    const sizes = children(icon).map((image) => image.getAttribute('size'));
    return ICON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `an <Icon> lacks size ${size}`,
    );
  });
}

function locales(root: Element, document: Document): string[] {
  const owners = new Set(all(document, 'Override').map((element) => element.parentNode as Element));
  return [...owners].flatMap((owner) => {
    const name = owner.getAttribute('id') ?? local(owner);
    const found = children(owner, 'Override').map((element) => element.getAttribute('Locale'));
    return [
      ...(new Set(found).size < found.length ? [`${name}: a locale is overridden twice`] : []),
      ...(found.includes(textOf(root, 'DefaultLocale'))
        ? [`${name}: the default locale is overridden`]
        : []),
    ];
  });
}

function uniqueIds(_root: Element, document: Document): string[] {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    all(document, name).map((e) => e.getAttribute('id')),
  );
  return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `id ${id} stands twice`);
}

function addresses(
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

function sharedRuntime(_root: Element, document: Document): string[] {
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

function functions(
  _root: Element,
  document: Document,
  { associated }: ManifestSurroundings,
): string[] {
  if (!associated) return [];
  const named = all(document, 'FunctionName').map((element) => (element.textContent ?? '').trim());
  return [
    ...named
      .filter((name) => !associated.includes(name))
      .map((name) => `FunctionName ${name} is associated with nothing`),
    ...associated
      .filter((name) => !named.includes(name))
      .map((name) => `${name} is associated but no button calls it`),
  ];
}

function all(document: Document, name: string): Element[] {
  return Array.from(document.getElementsByTagNameNS('*', name)) as unknown as Element[];
}

function children(element: Element, name?: string): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element =>
      node.nodeType === 1 && (name === undefined || (node as Element).localName === name),
  );
}

function local(element: Element): string {
  return element.localName ?? '';
}

function textOf(root: Element, name: string): string {
  return (children(root, name)[0]?.textContent ?? '').trim();
}
