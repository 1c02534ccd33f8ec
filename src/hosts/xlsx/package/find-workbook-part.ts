import { HostError } from '../../host-error';
import type { ContentTypes } from './content-types';
import { partKey } from './part-name';
import { isOfType, type Relationship } from './relationship';

/** As much of a package as is needed to look around in it. */
interface Lookup {
  readonly entries: readonly { readonly name: string }[];
  part(name: string): { readonly name: string; text(): string } | null;
  relationships(name: string): readonly Relationship[];
  contentType(name: string): string | null;
}

/** The workbook's main part; a package that is something else is refused by its right name. */
export function findWorkbookPart(pkg: Lookup, { overrides }: ContentTypes): string {
  refuseOpenDocument(pkg);
  const main = pkg
    .relationships('')
    .find((relationship) => isOfType(relationship, 'officeDocument'));
  const byType = [...overrides].find(([, type]) => isSpreadsheet(type))?.[0];
  const name = [main?.target, byType, 'xl/workbook.xml'].find((name) => name && pkg.part(name));
  if (!name) throw nameOtherZip(pkg, main?.target ?? byType);
  const type = pkg.contentType(name) ?? '';
  if (/binary/i.test(type) || /\.bin$/i.test(name)) throw new HostError('binaryXlsb');
  if (/wordprocessingml|presentationml|msword|ms-powerpoint|visio/i.test(type)) {
    throw new HostError('notAWorkbook');
  }
  return pkg.part(name)!.name;
}

function isSpreadsheet(type: string): boolean {
  return /(?:spreadsheetml|ms-excel)\..*main\+xml$/i.test(type);
}

/** `said` is the main part that is not there. */
function nameOtherZip({ entries }: Lookup, said: string | undefined): HostError {
  const keys = entries.map(({ name }) => partKey(name));
  if (said) return new HostError('damaged', { missing: said });
  if (keys.some((key) => key.startsWith('xl/')))
    return new HostError('damaged', { missing: 'xl/workbook.xml' });
  const holdsTables = keys.some((key) => /\.(?:xls[xmb]?|et|ods|csv)$/.test(key));
  return new HostError(holdsTables ? 'archive' : 'notAWorkbook');
}

/** OpenDocument and WPS's UOF packages say what they are in a first entry "mimetype"; some programs leave it to the manifest. */
function refuseOpenDocument(pkg: Lookup): void {
  const mimetype = pkg.part('mimetype')?.text();
  const said = mimetype ?? pkg.part('META-INF/manifest.xml')?.text() ?? '';
  if (/opendocument\.spreadsheet/.test(said)) throw new HostError('openDocument');
  // a workbook may say there that it is one
  if (/^application\/(?!.*(?:spreadsheetml|ms-excel))/.test(mimetype ?? ''))
    throw new HostError('notAWorkbook');
}
