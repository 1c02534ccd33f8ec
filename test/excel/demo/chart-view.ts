import { cellAddress } from '../../../src/core/grid/address';
import type { Area } from '../../../src/core/grid/address';
import type { EmulatedChart } from '../book/chart';
import type { Sheet } from '../book/sheet';
import { cellValue } from '../formulas/evaluate';
import { wireText } from '../objects/content';

/** A bar chart as data, ready to be drawn. */
export interface ChartView {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly stacked: boolean;
  readonly legend: boolean;
  readonly labels: boolean;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly colors: readonly string[];
  }[];
}

export function chartView(sheet: Sheet, chart: EmulatedChart): ChartView {
  const { area, series } = chart;
  const categories = series[0]?.categories;
  return {
    name: chart.name,
    from: cellAddress(area.top, area.left),
    to: cellAddress(area.bottom, area.right),
    stacked: chart.type === 'BarStacked',
    legend: chart.legendVisible,
    labels: series.some(({ hasDataLabels }) => hasDataLabels),
    categories: categories
      ? cellsOf(categories).map(([row, column]) => wireText(sheet, row, column))
      : [],
    series: series.map(({ name, values, color, pointColors }) => {
      const cells = values ? cellsOf(values) : [];
      return {
        name,
        values: cells.map(([row, column]) => Number(cellValue(sheet, row, column)) || 0),
        colors: cells.map((_, i) => pointColors.get(i) ?? color),
      };
    }),
  };
}

function cellsOf({ top, left, bottom }: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => [top + i, left] as const);
}
