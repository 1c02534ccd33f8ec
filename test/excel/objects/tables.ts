import type { Sheet } from '../book/sheet';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';

type Table = Sheet['tables'][number];

export function tablesObject(sheet: Sheet): HostObject {
  return hostObject(TABLES, sheet);
}

const TABLES: HostType<Sheet> = {
  name: 'TableCollection',
  items: ({ tables }) => tables.map((table) => hostObject(TABLE, table, table.name)),
  methods: { GetCount: ({ tables }) => tables.length },
};

const TABLE: HostType<Table> = {
  name: 'Table',
  properties: { Name: { get: ({ name }) => name } },
  navigation: { AutoFilter: (table) => hostObject(TABLE_FILTER, table) },
};

const TABLE_FILTER: HostType<Table> = {
  name: 'AutoFilter',
  properties: { IsDataFiltered: { get: ({ isDataFiltered }) => isDataFiltered } },
};
