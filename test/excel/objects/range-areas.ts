import type { Area } from '../../../src/core/grid/address';
import type { Sheet } from '../book/sheet';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';
import { conditionalFormatsObject } from './conditional-formats';
import { clear, rangeObject } from './range';
import { rangeFormatObject } from './range-format';
import { fullAddress, rememberTarget, type RangeTarget } from './target';
import { worksheetObject } from './worksheet';

export function rangeAreasObject(
  session: Session,
  sheet: Sheet,
  areas: readonly Area[],
): HostObject {
  const target = { session, sheet, areas: areas as readonly [Area, ...Area[]] };
  return rememberTarget(hostObject(RANGE_AREAS, target), target);
}

const RANGE_AREAS: HostType<RangeTarget> = {
  name: 'RangeAreas',
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  navigation: {
    Areas: (target) => hostObject(RANGES, target),
    Format: (target) => rangeFormatObject(target),
    ConditionalFormats: (target) => conditionalFormatsObject(target),
    Worksheet: ({ session, sheet }) => worksheetObject(session, sheet),
  },
  methods: { Clear: (target, [what]) => clear(target, String(what ?? 'All')) },
};

const RANGES: HostType<RangeTarget> = {
  name: 'RangeCollection',
  items: ({ session, sheet, areas }) => areas.map((area) => rangeObject(session, sheet, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ session, sheet, areas }, [index]) =>
      rangeObject(session, sheet, areas[Number(index)]!),
  },
};
