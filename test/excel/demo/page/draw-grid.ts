import type { CellFormat } from '../../book/cell';
import type { CellView, RowView, SheetView } from '../sheet-view';

const HEADER = 22;

/** Draws the sheet as a table: sticky letters and numbers, frozen rows, merged cells. */
export function drawGrid(grid: HTMLElement, view: SheetView): void {
  const table = document.createElement('table');
  const columns = document.createElement('colgroup');
  columns.append(columnOf(44), ...view.columns.map(({ width }) => columnOf(width)));
  const head = table.createTHead().insertRow();
  head.append(header(''), ...view.columns.map(({ letter }) => header(letter)));
  table.prepend(columns);
  const body = table.createTBody();
  let top = HEADER;
  for (const row of view.rows) {
    const line = drawRow(row, view.selection.address);
    if (row.row <= view.frozenRows) {
      line.className = 'frozen';
      for (const cell of line.children) (cell as HTMLElement).style.top = `${top}px`;
      top += row.height;
    }
    body.append(line);
  }
  grid.classList.toggle('lines', view.gridlines);
  const { scrollTop, scrollLeft } = grid;
  grid.replaceChildren(table);
  grid.scrollTo(scrollLeft, scrollTop);
  for (const each of grid.querySelectorAll('th')) {
    const { address } = view.selection;
    const isOn = each.textContent !== '' && address.replace(/\d+|[A-Z]+/, '') === each.textContent;
    each.classList.toggle('on', isOn || address.replace(/\d+/, '') === each.textContent);
  }
}

function columnOf(width: number): HTMLElement {
  const column = document.createElement('col');
  column.style.width = `${width}px`;
  return column;
}

function header(text: string): HTMLElement {
  const cell = document.createElement('th');
  cell.textContent = text;
  return cell;
}

function drawRow({ row, height, cells }: RowView, selected: string): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.style.height = `${height}px`;
  line.append(
    header(String(row)),
    ...cells.map((cell) => drawCell(cell, cell.address === selected)),
  );
  return line;
}

function drawCell(view: CellView, isSelected: boolean): HTMLElement {
  const cell = document.createElement('td');
  cell.textContent = view.text;
  cell.dataset.address = view.address;
  cell.colSpan = view.columnSpan;
  cell.rowSpan = view.rowSpan;
  if (isSelected) cell.className = 'selected';
  if (view.isLink) cell.dataset.link = '';
  if (view.spills && view.text !== '' && !view.isNumber) cell.classList.add('spills');
  paint(cell.style, view);
  return cell;
}

const ALIGNMENT: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, string>> = { Top: 'top', Center: 'middle' };

/** Fonts of the official look, with what a browser may have in their place. */
const FONTS: Readonly<Record<string, string>> = {
  方正小标宋简体: 'STZhongsong, "Noto Serif CJK SC", SimSun, serif',
  仿宋_GB2312: 'FangSong, STFangsong, "Noto Serif CJK SC", serif',
  黑体: 'SimHei, STHeiti, "Noto Sans CJK SC", sans-serif',
  宋体: 'SimSun, STSong, "Noto Serif CJK SC", serif',
};

function paint(style: CSSStyleDeclaration, { look, isNumber }: CellView): void {
  const font = look.fontName;
  if (font) style.fontFamily = `"${font}", ${FONTS[font] ?? 'sans-serif'}`;
  style.fontSize = `${look.fontSize ?? 11}pt`;
  if (look.bold) style.fontWeight = '700';
  if (look.underline && look.underline !== 'None') style.textDecoration = 'underline';
  if (look.color) style.color = look.color;
  if (look.fill) style.backgroundColor = look.fill;
  style.textAlign = ALIGNMENT[look.horizontal ?? ''] ?? (isNumber ? 'right' : 'left');
  if (look.vertical && VERTICAL[look.vertical]) style.verticalAlign = VERTICAL[look.vertical]!;
  if (look.wrap) style.whiteSpace = 'pre-wrap';
  if (look.orientation === 180) style.writingMode = 'vertical-rl';
  paintBorders(style, look);
}

function paintBorders(style: CSSStyleDeclaration, { borders }: CellFormat): void {
  const line = (side: string) => {
    const border = borders?.[side];
    return border && border.style !== 'None' ? `1px solid ${border.color}` : null;
  };
  const [right, bottom, top, left] = ['EdgeRight', 'EdgeBottom', 'EdgeTop', 'EdgeLeft'].map(line);
  if (right) style.borderRight = right;
  if (bottom) style.borderBottom = bottom;
  // the neighbour draws the other two, except at the rim of a sheet of ours
  if (top) style.boxShadow = `0 -1px 0 ${borders!.EdgeTop!.color}`;
  if (left && !top) style.boxShadow = `-1px 0 0 ${borders!.EdgeLeft!.color}`;
}
