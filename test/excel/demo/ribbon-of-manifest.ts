import { DOMParser, type Element } from '@xmldom/xmldom';

/** The add-in's group on the ribbon, as its manifest describes it. */
export interface Ribbon {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path within the add-in. */
  readonly icon: string;
  /** Null: the button opens the pane. */
  readonly functionName: string | null;
}

export function ribbonOfManifest(xml: string): Ribbon {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const all = (tag: string, within: Element) => [...within.getElementsByTagNameNS('*', tag)];
  const root = document.documentElement!;
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((tag) =>
      all(tag, root)
        .filter((element) => element.hasAttribute('id'))
        .map((element) => [element.getAttribute('id')!, element.getAttribute('DefaultValue')!]),
    ),
  );
  const text = (tag: string, within: Element) => {
    const id = all(tag, within)[0]?.getAttribute('resid');
    return (id && resources.get(id)) ?? '';
  };
  const [group] = all('Group', root);
  if (!group) return { label: '', buttons: [] };
  return {
    label: text('Label', group),
    buttons: all('Control', group).map((control) => {
      const icon = all('Image', control).find((image) => image.getAttribute('size') === '32');
      const url = resources.get(icon?.getAttribute('resid') ?? '') ?? '';
      return {
        id: control.getAttribute('id') ?? '',
        label: text('Label', control),
        tip: text('Description', control),
        icon: url.replace(/^https:\/\/[^/]+\//, ''),
        functionName: all('FunctionName', control)[0]?.textContent ?? null,
      };
    }),
  };
}
