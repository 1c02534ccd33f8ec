import type { Sheet } from '../book/sheet';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import { guard, targetOf, toArea } from './target';

export function autoFilterObject(sheet: Sheet): HostObject {
  return hostObject(AUTO_FILTER, sheet);
}

const AUTO_FILTER: HostType<Sheet> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { get: ({ filter }) => filter !== null },
    IsDataFiltered: { get: ({ filter }) => filter?.isDataFiltered ?? false },
  },
  methods: {
    Apply: (sheet, [range]) => {
      guard(sheet, 'content');
      const area = typeof range === 'string' ? toArea(range) : targetOf(range).areas[0];
      sheet.filter = { area, isDataFiltered: false };
    },
    Remove: (sheet) => {
      guard(sheet, 'content');
      sheet.filter = null;
    },
  },
};
