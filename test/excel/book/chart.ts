import type { Area } from '../../../src/core/grid/address';

export interface EmulatedSeries {
  name: string;
  values: Area | null;
  categories: Area | null;
  color: string;
  gapWidth: number;
  hasDataLabels: boolean;
  labelSize: number;
  readonly pointColors: Map<number, string>;
}

export interface EmulatedChart {
  readonly id: string;
  name: string;
  /** "BarClustered", "BarStacked" … */
  readonly type: string;
  area: Area;
  readonly series: EmulatedSeries[];
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  legendSize: number;
  plotVisibleOnly: boolean;
  readonly axes: Record<'category' | 'value', EmulatedAxis>;
}

export interface EmulatedAxis {
  visible: boolean;
  reversed: boolean;
  gridlines: boolean;
  fontSize: number;
}

export function newChart(id: string, type: string, area: Area): EmulatedChart {
  const axis = () => ({ visible: true, reversed: false, gridlines: true, fontSize: 10 });
  return {
    id,
    name: 'Chart',
    type,
    area,
    series: [],
    titleVisible: true,
    legendVisible: true,
    legendPosition: 'Right',
    legendSize: 10,
    plotVisibleOnly: true,
    axes: { category: axis(), value: axis() },
  };
}

export function newSeries(values: Area | null): EmulatedSeries {
  return {
    name: '',
    values,
    categories: null,
    color: '',
    gapWidth: 150,
    hasDataLabels: false,
    labelSize: 10,
    pointColors: new Map(),
  };
}
