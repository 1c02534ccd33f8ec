import type { ChartView } from '../chart-view';

const SVG = 'http://www.w3.org/2000/svg';
const LABELS = 88;

/** Lays horizontal bars over the cells that a chart covers. */
export function drawCharts(grid: HTMLElement, charts: readonly ChartView[]): void {
  for (const chart of charts) {
    const [from, to] = [chart.from, chart.to].map((address) =>
      grid.querySelector<HTMLElement>(`td[data-address="${address}"]`),
    );
    if (!from || !to) continue;
    const width = to.offsetLeft + to.offsetWidth - from.offsetLeft;
    const height = to.offsetTop + to.offsetHeight - from.offsetTop;
    const box = document.createElement('div');
    box.className = 'chart';
    Object.assign(box.style, {
      left: `${from.offsetLeft}px`,
      top: `${from.offsetTop}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    box.append(bars(chart, width - 10, height - 10));
    grid.append(box);
  }
}

function bars(chart: ChartView, width: number, height: number): SVGElement {
  const svg = make('svg', { width, height, role: 'img', 'aria-label': chart.name });
  const legend = chart.legend ? 22 : 0;
  const step = (height - legend) / Math.max(1, chart.categories.length);
  const sums = chart.categories.map((_, i) =>
    chart.series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
  const scale = (width - LABELS - 30) / Math.max(1, ...sums);
  chart.categories.forEach((category, i) => {
    const y = i * step;
    svg.append(words(category, LABELS - 6, y + step / 2, 'end'));
    let x = LABELS;
    for (const { values, colors } of chart.series) {
      const size = (values[i] ?? 0) * scale;
      const bar = {
        x,
        y: y + step * 0.18,
        width: size,
        height: step * 0.64,
        fill: colors[i] ?? '',
      };
      svg.append(make('rect', bar));
      if (chart.labels) svg.append(words(String(values[i] ?? 0), x + size + 4, y + step / 2));
      if (chart.stacked) x += size;
    }
  });
  if (chart.legend) drawLegend(svg, chart, height - 8);
  return svg;
}

function drawLegend(svg: SVGElement, { series }: ChartView, y: number): void {
  series.forEach(({ name, colors }, i) => {
    const x = LABELS + i * 90;
    svg.append(make('rect', { x, y: y - 8, width: 10, height: 10, fill: colors[0] ?? '' }));
    svg.append(words(name, x + 14, y - 3));
  });
}

function words(text: string, x: number, y: number, anchor = 'start'): SVGElement {
  const element = make('text', { x, y, 'text-anchor': anchor, 'dominant-baseline': 'middle' });
  element.setAttribute('font-size', '12');
  element.textContent = text;
  return element;
}

function make(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
