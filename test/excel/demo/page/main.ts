import type { Ribbon } from '../ribbon-of-manifest';
import type { SheetView } from '../sheet-view';
import { askExcel, hearExcel } from './ask-excel';
import { drawCharts } from './draw-charts';
import { drawGrid } from './draw-grid';
import { drawRibbon } from './draw-ribbon';
import { editInGrid } from './edit-in-grid';
import { openOfficeFrame } from './office-frame';

const EXCEL_2021 = { ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.1', DialogApi: '1.1' };
const ROWS = 200;

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const grid = find('grid');
const pane = find('pane');

let rows = ROWS;
let drawing = false;
let stale = false;
let shown = '';

/** One drawing at a time; what changes meanwhile is drawn after it. */
async function draw(): Promise<void> {
  if (drawing) {
    stale = true;
    return;
  }
  drawing = true;
  const view = await askExcel<SheetView & { paneOpen: boolean }>('view', { rows });
  const { requests, bytes } = await askExcel<{ requests: number; bytes: number }>('log');
  if (!grid.querySelector('input')) {
    if (view.name !== shown) {
      grid.scrollTo(0, 0);
      rows = ROWS;
      shown = view.name;
    }
    drawGrid(grid, view);
    drawCharts(grid, view.charts);
  }
  drawTabs(view);
  find('name-box').textContent = view.selection.address;
  find('content').textContent = view.selection.content;
  find('status').textContent = `加载项请求 ${requests} 次，共 ${(bytes / 1024).toFixed(1)} KB`;
  pane.hidden = !view.paneOpen;
  grid.onscroll = () => {
    const nearEnd = grid.scrollTop + grid.clientHeight > grid.scrollHeight - 400;
    if (!view.more || !nearEnd) return;
    rows += ROWS;
    void draw();
  };
  drawing = false;
  if (stale) {
    stale = false;
    await draw();
  }
}

function drawTabs({ tabs }: SheetView): void {
  find('tabs').replaceChildren(
    ...tabs.map(({ name, active }) => {
      const tab = document.createElement('button');
      tab.role = 'tab';
      tab.textContent = name;
      tab.ariaSelected = String(active);
      tab.onclick = () => void askExcel('show', { sheet: name });
      return tab;
    }),
  );
}

/** Another workbook opens in a tab of its own; where the browser allows no new tab, the link leads there. */
function openOther(url: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href: url, target: '_blank', textContent: '新工作簿' });
  find('file').after(link);
  open(url);
}

const frame = openOfficeFrame(find<HTMLIFrameElement>('add-in'), EXCEL_2021);
const { fileName, ribbon } = await askExcel<{ fileName: string; ribbon: Ribbon }>('frame');
find('file').textContent = fileName;
find('pane-name').textContent = ribbon.label;
drawRibbon(find('ribbon'), ribbon, frame);
find('pane-close').onclick = () => void askExcel('pane', { open: false });
editInGrid(grid);
hearExcel((kind, data) => {
  if (kind === 'changed') void draw();
  if (kind === 'opened') openOther(String(data));
});
await draw();

export {};
