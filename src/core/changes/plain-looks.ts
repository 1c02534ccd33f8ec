import type { CellStyle } from './styles';

const TEXT = {
  font: 'fangsong',
  size: 11,
  border: true,
  horizontal: 'left',
  wrap: true,
} as const;
const CENTER = { ...TEXT, horizontal: 'center' } as const;

/** The official look of any table: title in Song, headers in Hei, body in Fangsong. */
export const PLAIN_LOOKS = {
  title: { font: 'song', size: 22, horizontal: 'center', wrap: true },
  line: { font: 'fangsong', size: 12, horizontal: 'left', wrap: true },
  header: { ...CENTER, font: 'hei', fill: 'E9EDF2' },
  text: TEXT,
  center: CENTER,
  code: { ...CENTER, numberFormat: '@' },
} as const satisfies Readonly<Record<string, CellStyle>>;
