import { HostError } from '../../host-error';
import type { ContentTypes } from './content-types';
import type { Package } from './open-package';
import { isOfType } from './relationship';

/** The workbook's main part; a package that is something else is refused by its right name. */
export function findWorkbookPart(
  pkg: Omit<Package, 'workbookPart'>,
  { overrides }: ContentTypes,
): string {
  refuseOpenDocument(pkg);
  const main = pkg
    .relationships('')
    .find((relationship) => isOfType(relationship, 'officeDocument'));
  const byType = [...overrides].find(([, type]) => isSpreadsheet(type))?.[0];
  const name = [main?.target, byType, 'xl/workbook.xml'].find((name) => name && pkg.part(name));
  if (!name)
    throw new HostError(byType || main ? 'damaged' : 'notAWorkbook', { part: byType ?? '' });
  const type = pkg.contentType(name) ?? '';
  if (/binary/i.test(type) || name.toLowerCase().endsWith('.bin'))
    throw new HostError('binaryXlsb');
  if (/wordprocessingml|presentationml|msword|ms-powerpoint|visio/i.test(type)) {
    throw new HostError('notAWorkbook');
  }
  return pkg.part(name)!.name;
}

function isSpreadsheet(type: string): boolean {
  return /(?:spreadsheetml|ms-excel)\..*main\+xml$/i.test(type);
}

/** OpenDocument and WPS's UOF packages say what they are in a first entry "mimetype". */
function refuseOpenDocument(pkg: Omit<Package, 'workbookPart'>): void {
  const mimetype = pkg.part('mimetype')?.text() ?? '';
  if (/opendocument\.spreadsheet/.test(mimetype)) throw new HostError('openDocument');
  if (/^application\//.test(mimetype)) throw new HostError('notAWorkbook');
}
