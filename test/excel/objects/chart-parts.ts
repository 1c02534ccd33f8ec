import {
  newSeries,
  type EmulatedAxis,
  type EmulatedChart,
  type EmulatedSeries,
} from '../book/chart';
import { refuse } from '../book/emulated-error';
import { hostObject, type HostObject, type HostType, type Property } from '../wire/host-object';
import type { ChartTarget } from './charts';
import { isColor } from './range-format';
import { targetOf } from './target';

/** A property kept as it is, so long as it is of the same type as before. */
function kept<T, K extends keyof T>(key: K): Property<T> {
  return {
    get: (target) => target[key],
    set: (target, value) => {
      if (typeof value !== typeof target[key]) refuse('InvalidArgument');
      target[key] = value as T[K];
    },
  };
}

export const titleObject = (chart: EmulatedChart): HostObject => hostObject(TITLE, chart);
export const legendObject = (chart: EmulatedChart): HostObject => hostObject(LEGEND, chart);
export const axesObject = (chart: EmulatedChart): HostObject => hostObject(AXES, chart);
export const seriesCollectionObject = (target: ChartTarget): HostObject =>
  hostObject(SERIES_COLLECTION, target);

const TITLE: HostType<EmulatedChart> = {
  name: 'ChartTitle',
  properties: { Visible: kept('titleVisible') },
};

const LEGEND: HostType<EmulatedChart> = {
  name: 'ChartLegend',
  properties: { Visible: kept('legendVisible'), Position: kept('legendPosition') },
  navigation: { Format: (chart) => fontHolder('ChartLegendFormat', chart, 'legendSize') },
};

const AXES: HostType<EmulatedChart> = {
  name: 'ChartAxes',
  navigation: {
    CategoryAxis: ({ axes }) => hostObject(AXIS, axes.category),
    ValueAxis: ({ axes }) => hostObject(AXIS, axes.value),
  },
};

const AXIS: HostType<EmulatedAxis> = {
  name: 'ChartAxis',
  properties: { Visible: kept('visible'), ReversePlotOrder: kept('reversed') },
  navigation: {
    MajorGridlines: (axis) => hostObject(GRIDLINES, axis),
    Format: (axis) => fontHolder('ChartAxisFormat', axis, 'fontSize'),
  },
};

const GRIDLINES: HostType<EmulatedAxis> = {
  name: 'ChartGridlines',
  properties: { Visible: kept('gridlines') },
};

function fontHolder<T, K extends keyof T>(name: string, target: T, key: K): HostObject {
  const font: HostType<T> = { name: 'ChartFont', properties: { Size: kept(key) } };
  const holder: HostType<T> = { name, navigation: { Font: () => hostObject(font, target) } };
  return hostObject(holder, target);
}

const SERIES_COLLECTION: HostType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  items: ({ chart }) => chart.series.map((series) => hostObject(SERIES, series)),
  methods: {
    GetItemAt: ({ chart }, [index]) => {
      const series = chart.series[Number(index)];
      return series ? hostObject(SERIES, series) : refuse('InvalidArgument');
    },
    Add: ({ chart }, [name]) => {
      const series = newSeries(null);
      series.name = String(name ?? '');
      chart.series.push(series);
      return hostObject(SERIES, series);
    },
  },
};

const SERIES: HostType<EmulatedSeries> = {
  name: 'ChartSeries',
  properties: {
    Name: kept('name'),
    GapWidth: kept('gapWidth'),
    HasDataLabels: kept('hasDataLabels'),
  },
  navigation: {
    DataLabels: (series) => {
      const format: HostType<EmulatedSeries> = {
        name: 'ChartDataLabels',
        navigation: { Format: () => fontHolder('ChartDataLabelFormat', series, 'labelSize') },
      };
      return hostObject(format, series);
    },
    Format: (series) =>
      fillHolder('ChartSeriesFormat', (color) => {
        series.color = color;
      }),
    Points: (series) => hostObject(POINTS, series),
  },
  methods: {
    SetValues: (series, [range]) => {
      series.values = targetOf(range).areas[0];
    },
    SetXAxisValues: (series, [range]) => {
      series.categories = targetOf(range).areas[0];
    },
  },
};

const POINTS: HostType<EmulatedSeries> = {
  name: 'ChartPointsCollection',
  methods: {
    GetItemAt: (series, [index]) => {
      const count = series.values ? series.values.bottom - series.values.top + 1 : 0;
      if (Number(index) >= count) refuse('InvalidArgument');
      const point: HostType<number> = {
        name: 'ChartPoint',
        navigation: {
          Format: (at) =>
            fillHolder('ChartPointFormat', (color) => series.pointColors.set(at, color)),
        },
      };
      return hostObject(point, Number(index));
    },
  },
};

function fillHolder(name: string, paint: (color: string) => unknown): HostObject {
  const fill: HostType<null> = {
    name: 'ChartFill',
    methods: {
      SetSolidColor: (_, [color]) =>
        void paint(isColor(color) ? String(color) : refuse('InvalidArgument')),
    },
  };
  const holder: HostType<null> = { name, navigation: { Fill: () => hostObject(fill, null) } };
  return hostObject(holder, null);
}
