import type { IsoDate } from '../../core/calendar/iso-date';
import { createExcelHost } from '../../hosts/excel/excel-host';
import { openNewWorkbook } from '../../hosts/excel/open-new-workbook';
import { readFileBytes } from '../../hosts/excel/read/read-file-bytes';
import type { Engine } from '../panels/engine';
import { createHostEngine } from '../panels/host-engine';

/** The open workbook's own engine, and what opens another workbook beside it. */
export function makeEngine(today: () => IsoDate): Engine {
  const host = createExcelHost();
  const engine = createHostEngine(host, today);
  return {
    ...engine,
    onEdited: host.onSheetChanged,
    openSample: async () => {
      const { sampleFile } = await import('../page/sample-file');
      await openNewWorkbook(sampleFile.bytes());
    },
    openCopy: async (wishes) => {
      const { createFileDesk } = await import('../page/file-desk');
      const desk = createFileDesk(await readFileBytes());
      await desk.check(wishes, null, { fresh: true, today: today() });
      await openNewWorkbook(await desk.copy(wishes));
    },
  };
}
