import type { DrawnSeries } from '../../../../core/changes/drawing';
import { cellAddress, type Area } from '../../../../core/grid/address';
import { escapeText } from '../../../xml/escape-text';
import { quoteSheet } from '../our-sheets';
import { fill, INVISIBLE, text, valued } from './shapes';

/** ser: the bars of one colour; the order of elements follows CT_BarSer. */
export function drawSeries(
  series: DrawnSeries,
  index: number,
  sheet: string,
  labels: boolean,
): string {
  const { name, color, pointColors = {} } = series;
  const points = Object.entries(pointColors).map(([at, rgb]) => dataPoint(at, rgb));
  return [
    '<c:ser>',
    valued('idx', index),
    valued('order', index),
    `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`,
    fill(color),
    valued('invertIfNegative', 0),
    ...points,
    labels ? DATA_LABELS : '',
    categories(series, sheet),
    values(series, sheet),
    '</c:ser>',
  ].join('');
}

/** dPt: a bar with a colour of its own. */
function dataPoint(at: string, rgb: string): string {
  const plain = valued('invertIfNegative', 0) + valued('bubble3D', 0);
  return `<c:dPt>${valued('idx', at)}${plain}${fill(rgb)}</c:dPt>`;
}

/** dLbls: the value beside its bar, nothing for 0. */
const DATA_LABELS = [
  '<c:dLbls>',
  '<c:numFmt formatCode="0;;" sourceLinked="0"/>',
  INVISIBLE,
  text(900),
  valued('showLegendKey', 0),
  valued('showVal', 1),
  valued('showCatName', 0),
  valued('showSerName', 0),
  valued('showPercent', 0),
  valued('showBubbleSize', 0),
  '</c:dLbls>',
].join('');

/** cat, with the names as they stand in the cells. */
function categories({ categories, cachedCategories }: DrawnSeries, sheet: string): string {
  const cached = `<c:strCache>${cache(cachedCategories)}</c:strCache>`;
  return `<c:cat><c:strRef><c:f>${reference(sheet, categories)}</c:f>${cached}</c:strRef></c:cat>`;
}

/** val, with the numbers as they stand in the cells. */
function values({ values, cachedValues }: DrawnSeries, sheet: string): string {
  const format = '<c:formatCode>General</c:formatCode>';
  const cached = `<c:numCache>${format}${cache(cachedValues)}</c:numCache>`;
  return `<c:val><c:numRef><c:f>${reference(sheet, values)}</c:f>${cached}</c:numRef></c:val>`;
}

function cache(values: readonly (string | number)[]): string {
  const points = values.map(
    (value, i) => `<c:pt idx="${i}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `${valued('ptCount', values.length)}${points.join('')}`;
}

function reference(sheet: string, { top, left, bottom, right }: Area): string {
  const absolute = (row: number, column: number) =>
    cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return escapeText(`${quoteSheet(sheet)}!${absolute(top, left)}:${absolute(bottom, right)}`);
}
