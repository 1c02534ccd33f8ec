import type { DrawnChart } from '../../../../core/changes/drawing';
import type { Namespaces } from '../namespaces';
import { AXIS_IDS, categoryAxis, VALUE_AXIS } from './axes';
import { drawSeries } from './draw-series';
import { FRAME, text, valued } from './shapes';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The chart part; the order of elements follows CT_ChartSpace and the types below it. */
export function drawChart(chart: DrawnChart, sheetName: string, namespaces: Namespaces): string {
  const { chart: c, drawing: a, relationships: r } = namespaces;
  const plotArea = `<c:layout/>${barChart(chart, sheetName)}${categoryAxis(chart.labelSize)}${VALUE_AXIS}`;
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="${c}" xmlns:a="${a}" xmlns:r="${r}">`,
    valued('roundedCorners', 0),
    '<c:chart>',
    valued('autoTitleDeleted', 1),
    `<c:plotArea>${plotArea}</c:plotArea>`,
    chart.legend ? LEGEND : '',
    valued('plotVisOnly', 0),
    valued('dispBlanksAs', 'gap'),
    '</c:chart>',
    FRAME,
    '</c:chartSpace>',
  ].join('');
}

/** legend: below the bars. */
const LEGEND = `<c:legend>${valued('legendPos', 'b')}${valued('overlay', 0)}${text(800)}</c:legend>`;

function barChart(chart: DrawnChart, sheet: string): string {
  const stacked = chart.kind === 'stackedBar';
  return [
    '<c:barChart>',
    valued('barDir', 'bar'),
    valued('grouping', stacked ? 'stacked' : 'clustered'),
    valued('varyColors', 0),
    ...chart.series.map((series, i) => drawSeries(series, i, sheet, chart.valueLabels)),
    valued('gapWidth', chart.gap),
    stacked ? valued('overlap', 100) : '',
    AXIS_IDS,
    '</c:barChart>',
  ].join('');
}
