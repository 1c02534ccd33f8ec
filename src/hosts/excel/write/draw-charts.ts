import type { DrawnChart, DrawnSeries } from '../../../core/changes/drawing';
import { areaAddress, cellAddress } from '../../../core/grid/address';
import { useRange } from './use-range';

const TYPES = { bar: 'BarClustered', stackedBar: 'BarStacked' } as const;
const LEGEND_SIZE = 9;
const VALUE_SIZE = 8;

export function drawChart(sheet: Excel.Worksheet, drawn: DrawnChart): void {
  const [first, ...others] = drawn.series;
  if (!first) return;
  const source = sheet.getRange(areaAddress(first.values));
  const chart = sheet.charts.add(TYPES[drawn.kind], source, 'Columns');
  source.untrack();
  // a chart has no alternative text here: screen readers read its name
  chart.name = drawn.description.slice(0, 255);
  drawSeries(sheet, drawn, chart.series.getItemAt(0), first);
  for (const series of others) drawSeries(sheet, drawn, chart.series.add(series.name), series);
  chart.title.visible = false;
  chart.legend.visible = drawn.legend;
  if (drawn.legend) {
    chart.legend.position = 'Bottom';
    chart.legend.format.font.size = LEGEND_SIZE;
  }
  // working columns are hidden
  chart.plotVisibleOnly = false;
  const { categoryAxis, valueAxis } = chart.axes;
  // bars run upwards unless told to keep the order of the table
  categoryAxis.reversePlotOrder = true;
  categoryAxis.format.font.size = drawn.labelSize;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  const { top, left, bottom, right } = drawn.area;
  chart.setPosition(cellAddress(top, left), cellAddress(bottom, right));
}

function drawSeries(
  sheet: Excel.Worksheet,
  { gap, valueLabels }: DrawnChart,
  series: Excel.ChartSeries,
  drawn: DrawnSeries,
): void {
  series.name = drawn.name;
  useRange(sheet.getRange(areaAddress(drawn.values)), (range) => series.setValues(range));
  useRange(sheet.getRange(areaAddress(drawn.categories)), (range) => series.setXAxisValues(range));
  series.gapWidth = gap;
  series.format.fill.setSolidColor(`#${drawn.color}`);
  series.hasDataLabels = valueLabels;
  if (valueLabels) series.dataLabels.format.font.size = VALUE_SIZE;
  for (const [index, color] of Object.entries(drawn.pointColors ?? {})) {
    series.points.getItemAt(Number(index)).format.fill.setSolidColor(`#${color}`);
  }
}
