import { newId } from '../book/book';
import { newChart, newSeries, type EmulatedChart } from '../book/chart';
import { refuse } from '../book/emulated-error';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import { axesObject, legendObject, seriesCollectionObject, titleObject } from './chart-parts';
import { guard, targetOf, toArea } from './target';
import type { SheetTarget } from './worksheet';

export interface ChartTarget extends SheetTarget {
  readonly chart: EmulatedChart;
}

export function chartsObject(target: SheetTarget): HostObject {
  return hostObject(CHARTS, target);
}

const chartObject = (target: SheetTarget, chart: EmulatedChart) =>
  hostObject(CHART, { ...target, chart }, chart.id);

const CHARTS: HostType<SheetTarget> = {
  name: 'ChartCollection',
  items: (target) => target.sheet.charts.map((chart) => chartObject(target, chart)),
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (target, [key]) => {
      const chart = target.sheet.charts.find(({ id, name }) => id === key || name === key);
      return chart ? chartObject(target, chart) : refuse('ItemNotFound');
    },
    Add: (target, [type, source, by]) => {
      guard(target.sheet, 'content');
      if (!['BarClustered', 'BarStacked'].includes(String(type))) refuse('InvalidArgument');
      const area = targetOf(source).areas[0];
      if (by !== 'Columns' || area.left !== area.right) {
        refuse('ApiNotFound', 'EMULATOR: charts start from one column of values');
      }
      const chart = newChart(newId(target.sheet.book), String(type), area);
      chart.series.push(newSeries(area));
      target.sheet.charts.push(chart);
      return chartObject(target, chart);
    },
  },
};

const CHART: HostType<ChartTarget> = {
  name: 'Chart',
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        if (String(value).length > 255) refuse('InvalidArgument');
        chart.name = String(value);
      },
    },
    PlotVisibleOnly: {
      get: ({ chart }) => chart.plotVisibleOnly,
      set: ({ chart }, value) => {
        chart.plotVisibleOnly = value === true;
      },
    },
  },
  navigation: {
    Axes: ({ chart }) => axesObject(chart),
    Legend: ({ chart }) => legendObject(chart),
    Series: (target) => seriesCollectionObject(target),
    Title: ({ chart }) => titleObject(chart),
  },
  methods: {
    SetPosition: ({ chart }, [from, to]) => {
      const corner = (range: unknown) =>
        typeof range === 'string' ? toArea(range) : targetOf(range).areas[0];
      const { top, left } = corner(from);
      const { bottom, right } = corner(to ?? from);
      chart.area = { top, left, bottom, right };
    },
    Delete: ({ sheet, chart }) => {
      guard(sheet, 'content');
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
  },
};
