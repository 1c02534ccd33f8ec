import type { Sheet } from '../book/sheet';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import { targetOf, toArea } from './target';

export function freezePanesObject(sheet: Sheet): HostObject {
  return hostObject(FREEZE_PANES, sheet);
}

const FREEZE_PANES: HostType<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (sheet, [range]) => {
      const area = typeof range === 'string' ? toArea(range) : targetOf(range).areas[0];
      sheet.freeze = { rows: area.bottom, columns: area.right };
    },
    FreezeRows: (sheet, [count]) => {
      sheet.freeze = { rows: Number(count), columns: 0 };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.freeze = { rows: 0, columns: Number(count) };
    },
    Unfreeze: (sheet) => {
      sheet.freeze = { rows: 0, columns: 0 };
    },
  },
};
