import type { CellStyle } from './styles';
import type { Palette } from './palette';
import { PLAIN_LOOKS } from './plain-looks';
import type { SheetWords } from './sheet-words';

/** Keys of `looks`. */
export type Look = keyof ReturnType<typeof looks>;

const TOTAL_FILL = 'F4F4F4';
const INPUT_FILL = 'FFF9E5';

/** All looks of our sheets. */
export function looks({ formats }: SheetWords, palette: Palette) {
  const { text, center, header, line } = PLAIN_LOOKS;
  const number = { ...center, numberFormat: '0;-0;"–"' } as const;
  const total = { ...center, font: 'hei', fill: TOTAL_FILL } as const;
  const note = {
    font: 'fangsong',
    size: 10,
    color: '404040',
    horizontal: 'left',
    wrap: true,
  } as const;
  const input = { ...header, size: 12, fill: INPUT_FILL } as const;
  const figure = { ...center, font: 'hei', size: 20, numberFormat: '0' } as const;
  const listed = { ...text, border: false } as const;
  const listedCenter = { ...listed, horizontal: 'center' } as const;
  const helper = {
    font: 'fangsong',
    size: 10,
    color: '7F7F7F',
    horizontal: 'left',
    wrap: false,
  } as const;
  return {
    ...PLAIN_LOOKS,
    lineRight: { ...line, horizontal: 'right', wrap: false },
    heading: { font: 'hei', size: 12, horizontal: 'left', wrap: false },
    headerMonth: { ...header, numberFormat: formats.month },
    headerMonthNumber: { ...header, numberFormat: formats.monthNumber },
    headerStacked: { ...header, rotation: 255, wrap: false },
    headerOverdue: { ...header, fill: palette.overdue },
    headerDueSoon: { ...header, fill: palette.dueSoon },
    headerReview: { ...header, fill: 'E5E3F0' },
    unwrapped: { ...text, wrap: false },
    day: { ...center, numberFormat: formats.day },
    days: { ...center, numberFormat: formats.days },
    yes: { ...center, numberFormat: formats.yes },
    link: { ...center, color: '1F4E79', underline: true },
    number,
    rate: { ...center, numberFormat: '0.0%' },
    meaning: { ...note, border: true, wrap: false },
    figure,
    figureRate: { ...figure, numberFormat: '0.0%' },
    figureOverdue: { ...figure, fill: palette.overdue },
    figureDueSoon: { ...figure, fill: palette.dueSoon },
    figureReview: { ...figure, fill: 'E5E3F0' },
    inputDay: { ...input, numberFormat: formats.longDay },
    inputNumber: { ...input, numberFormat: '0' },
    total,
    totalNumber: { ...total, numberFormat: '0;-0;"–"' },
    totalRate: { ...total, numberFormat: '0.0%' },
    totalNote: { ...note, border: true, wrap: false, fill: TOTAL_FILL },
    note,
    listed,
    listedCenter,
    listedDay: { ...listedCenter, numberFormat: formats.day },
    listedDays: { ...listedCenter, numberFormat: formats.days },
    listedLink: { ...listedCenter, color: '1F4E79', underline: true },
    helper,
    helperDay: { ...helper, numberFormat: formats.day },
  } as const satisfies Readonly<Record<string, CellStyle>>;
}
