import type { DrawnChart, DrawnSeries } from '../../../../core/changes/drawing';
import { cellAddress, type Area } from '../../../../core/grid/address';
import { escapeAttribute, escapeText } from '../../../xml/escape-text';
import type { Namespaces } from '../namespaces';
import { quoteSheet } from '../our-sheets';

/** Element order follows CT_ChartSpace and the types below it. */
export function drawChart(chart: DrawnChart, sheetName: string, namespaces: Namespaces): string {
  const stacked = chart.kind === 'stackedBar';
  const series = chart.series.map((each, i) => drawSeries(each, i, sheetName, chart.valueLabels));
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${chart.gap}"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>`;
  const legend = chart.legend
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(800)}</c:legend>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${bars}${CATEGORY_AXIS}${VALUE_AXIS}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`;
}

const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;
const LINE =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';

/** From top to bottom, as the table beside it. */
const CATEGORY_AXIS = `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${LINE}${text(900)}<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

const VALUE_AXIS = `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

function drawSeries(series: DrawnSeries, index: number, sheet: string, labels: boolean): string {
  const { name, color, pointColors = {}, cachedCategories, cachedValues } = series;
  const points = Object.entries(pointColors).map(
    ([at, rgb]) =>
      `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fill(rgb)}</c:dPt>`,
  );
  const label = labels
    ? `<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(900)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
    : '';
  const categories = `<c:cat><c:strRef><c:f>${reference(sheet, series.categories)}</c:f><c:strCache>${cache(cachedCategories)}</c:strCache></c:strRef></c:cat>`;
  const values = `<c:val><c:numRef><c:f>${reference(sheet, series.values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cache(cachedValues)}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx>${fill(color)}<c:invertIfNegative val="0"/>${points.join('')}${label}${categories}${values}</c:ser>`;
}

function fill(rgb: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${escapeAttribute(rgb)}"/></a:solidFill></c:spPr>`;
}

/** Size in hundredths of a point. */
function text(size: number): string {
  const face = 'typeface="宋体"';
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin ${face}/><a:ea ${face}/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function cache(values: readonly (string | number)[]): string {
  const points = values.map(
    (value, i) => `<c:pt idx="${i}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function reference(sheet: string, { top, left, bottom, right }: Area): string {
  const absolute = (row: number, column: number) =>
    cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return escapeText(`${quoteSheet(sheet)}!${absolute(top, left)}:${absolute(bottom, right)}`);
}
