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
  for (const area of range.areas) {
    formatCells({ ...range, areas: [area] }, (format, row, column) => {
      const borders = { ...format.borders };
      const set = (edge: string) => {
        borders[edge] = { style, color };
      };
      if (side === 'EdgeTop' && row === area.top) set('EdgeTop');
      if (side === 'EdgeBottom' && row === area.bottom) set('EdgeBottom');
      if (side === 'EdgeLeft' && column === area.left) set('EdgeLeft');
      if (side === 'EdgeRight' && column === area.right) set('EdgeRight');
      if (side === 'InsideHorizontal' && row > area.top) set('EdgeTop');
      if (side === 'InsideHorizontal' && row < area.bottom) set('EdgeBottom');
      if (side === 'InsideVertical' && column > area.left) set('EdgeLeft');
      if (side === 'InsideVertical' && column < area.right) set('EdgeRight');
      return { ...format, borders };
    });
  }
}
