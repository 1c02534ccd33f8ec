import { createXlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { describeHost } from '../host-conformance';
import { givenPackage } from './given-package';
import { lookAtPackage } from './look-at-package';

describeHost('the xlsx host', async (given) => {
  const host = createXlsxHost(givenPackage(given));
  return { host, look: async () => lookAtPackage(host.bytes()) };
});
