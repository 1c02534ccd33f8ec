import { refuse } from '../book/emulated-error';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import { formatCells, isColor } from './range-format';
import type { RangeTarget } from './target';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: string;
  style: string;
  color: string;
}

export function rangeBordersObject(range: RangeTarget): HostObject {
  return hostObject(BORDERS, range);
}

const BORDERS: HostType<RangeTarget> = {
  name: 'RangeBorderCollection',
  methods: {
    GetItem: (range, [side]) => {
      if (!EDGES.includes(String(side))) refuse('InvalidArgument');
      const target = { range, side: String(side), style: 'None', color: '#000000' };
      return hostObject(BORDER, target, String(side));
    },
  },
};

const BORDER: HostType<BorderTarget> = {
  name: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ style }) => style,
      set: (target, value) => {
        if (!['None', 'Continuous', 'Dash', 'Dot', 'Double'].includes(String(value))) {
          refuse('InvalidArgument');
        }
        target.style = String(value);
        draw(target);
      },
    },
    Color: {
      get: ({ color }) => color,
      set: (target, value) => {
        if (!isColor(value)) refuse('InvalidArgument');
        target.color = String(value);
        // a border without style gets a thin line with its colour, as in Excel
        if (target.style === 'None') target.style = 'Continuous';
        draw(target);
      },
    },
  },
};

/** Edges count on the rim of each area, inside lines between its cells. */
function draw({ range, side, style, color }: BorderTarget): void {
  formatCells(range, (format, { top, bottom, left, right }) => {
    const drawn: Readonly<Record<string, boolean>> = {
      EdgeTop: side === 'EdgeTop' ? top : side === 'InsideHorizontal' && !top,
      EdgeBottom: side === 'EdgeBottom' ? bottom : side === 'InsideHorizontal' && !bottom,
      EdgeLeft: side === 'EdgeLeft' ? left : side === 'InsideVertical' && !left,
      EdgeRight: side === 'EdgeRight' ? right : side === 'InsideVertical' && !right,
    };
    const edges = Object.keys(drawn).filter((edge) => drawn[edge]);
    if (edges.length === 0) return format;
    const borders = Object.fromEntries(edges.map((edge) => [edge, { style, color }]));
    return { ...format, borders: { ...format.borders, ...borders } };
  });
}
