import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NativeBridge } from './transports/native-bridge';

/** Requirement sets an emulated Excel offers, with the highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel 2021, and what newer ones add. */
export const EXCEL_2021: RequirementSets = { ExcelApi: '1.14', SharedRuntime: '1.1' };

interface ClientGlobals {
  _richApiNativeBridge?: NativeBridge;
  window?: unknown;
  self?: unknown;
  document?: unknown;
  navigator?: unknown;
  location?: unknown;
  OSF?: unknown;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  Excel: typeof Excel;
}

/**
 * Loads Microsoft's own Excel client, unmodified from its package, into this realm (so that its arrays are our arrays),
 * joined to an emulated Excel through `bridge`. `Excel` and `Office` are globals afterwards, as in an add-in.
 */
export function loadClient(bridge: NativeBridge, sets: RequirementSets = EXCEL_2021): typeof Excel {
  const globals = globalThis as unknown as ClientGlobals;
  // a client of an earlier workbook would keep its events and answers
  for (const name of made) Reflect.deleteProperty(globalThis, name);
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  globals.window ??= globalThis;
  globals.self ??= globalThis;
  globals.document ??= {};
  globals.navigator ??= { userAgent: 'node' };
  globals.location ??= { href: 'https://localhost/', protocol: 'https:', search: '', hash: '' };
  const isSetSupported = (set: string, version = '1.1') =>
    sets[set] !== undefined && compareVersions(version, sets[set]) <= 0;
  const context = { requirements: { isSetSupported } };
  // without office.js around it, the client asks these two for what Excel offers
  globals.OSF = {
    _OfficeAppFactory: {
      getContext: () => context,
      getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web' }),
    },
  };
  globals._richApiNativeBridge = bridge;
  (0, eval)(clientText());
  made = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  // the shipped file sets this on a subclass, where it has no effect
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return globals.Excel;
}

/** Globals that the client made. */
let made: readonly string[] = [];

/** Where Office.js is installed. */
export function officeJsFolder(): string {
  return path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
}

let kept: string | undefined;

function clientText(): string {
  kept ??= readFileSync(path.join(officeJsFolder(), 'excel-web-16.00.js'), 'utf8');
  return kept;
}

/** Versions are text: 1.20 is newer than 1.2. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
