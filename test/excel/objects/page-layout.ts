import { refuse } from '../book/emulated-error';
import type { PageSetup } from '../book/page-setup';
import type { Sheet } from '../book/sheet';
import { hostObject, type HostObject, type HostType, type Property } from '../wire/host-object';
import { guard, targetOf, toArea } from './target';

export function pageLayoutObject(sheet: Sheet): HostObject {
  return hostObject(PAGE_LAYOUT, sheet);
}

function setting<K extends keyof PageSetup>(
  key: K,
  isFit: (value: unknown) => boolean,
): Property<Sheet> {
  return {
    get: ({ page }) => page[key],
    set: (sheet, value) => {
      guard(sheet, 'format');
      if (!isFit(value)) refuse('InvalidArgument');
      sheet.page = { ...sheet.page, [key]: value };
    },
  };
}

const isMargin = (value: unknown) => typeof value === 'number' && value >= 0;
const oneOf =
  (...allowed: readonly string[]) =>
  (value: unknown) =>
    allowed.includes(String(value));
const isZoom = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((key) => /^(scale|(horizontal|vertical)FitToPages)$/.test(key));

const areaOf = (range: unknown) =>
  typeof range === 'string' ? toArea(range) : targetOf(range).areas[0];

const PAGE_LAYOUT: HostType<Sheet> = {
  name: 'PageLayout',
  properties: {
    Orientation: setting('orientation', oneOf('Portrait', 'Landscape')),
    PaperSize: setting('paperSize', oneOf('Letter', 'A3', 'A4')),
    TopMargin: setting('topMargin', isMargin),
    BottomMargin: setting('bottomMargin', isMargin),
    LeftMargin: setting('leftMargin', isMargin),
    RightMargin: setting('rightMargin', isMargin),
    HeaderMargin: setting('headerMargin', isMargin),
    FooterMargin: setting('footerMargin', isMargin),
    CenterHorizontally: setting('centerHorizontally', (value) => typeof value === 'boolean'),
    Zoom: setting('zoom', isZoom),
  },
  navigation: {
    HeadersFooters: (sheet) => hostObject(HEADERS_FOOTERS, sheet),
  },
  methods: {
    SetPrintArea: (sheet, [range]) => {
      guard(sheet, 'format');
      sheet.page = { ...sheet.page, printArea: areaOf(range) };
    },
    SetPrintTitleRows: (sheet, [range]) => {
      guard(sheet, 'format');
      const { top, bottom } = areaOf(range);
      sheet.page = { ...sheet.page, titleRows: [top, bottom] };
    },
    SetPrintTitleColumns: (sheet, [range]) => {
      guard(sheet, 'format');
      const { left, right } = areaOf(range);
      sheet.page = { ...sheet.page, titleColumns: [left, right] };
    },
  },
};

const HEADERS_FOOTERS: HostType<Sheet> = {
  name: 'HeaderFooterGroup',
  navigation: { DefaultForAllPages: (sheet) => hostObject(HEADER_FOOTER, sheet) },
};

const HEADER_FOOTER: HostType<Sheet> = {
  name: 'HeaderFooter',
  properties: { CenterFooter: setting('centerFooter', (value) => typeof value === 'string') },
};
