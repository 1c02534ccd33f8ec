import { askExcel } from './ask-excel';

/** Selecting, moving and typing in the grid, as in Excel. */
export function editInGrid(grid: HTMLElement): void {
  grid.addEventListener('mousedown', ({ target }) => {
    const cell = cellOf(target);
    if (cell && !cell.querySelector('input')) void select(cell);
  });
  grid.addEventListener('click', ({ target }) => {
    const cell = cellOf(target);
    if (cell?.dataset.link !== undefined)
      void askExcel('follow', { address: cell.dataset.address });
  });
  grid.addEventListener('dblclick', ({ target }) => {
    const cell = cellOf(target);
    if (cell) type(grid, cell.dataset.address!, cell.textContent);
  });
  grid.addEventListener('keydown', (event) => {
    const selected = grid.querySelector<HTMLElement>('td.selected');
    if (!selected || event.target instanceof HTMLInputElement) return;
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      const next = neighbour(grid, selected, move);
      if (next) void select(next);
    } else if (event.key === 'Delete') {
      void askExcel('edit', { address: selected.dataset.address, text: '' });
    } else if (event.key === 'F2' || event.key === 'Enter') {
      type(grid, selected.dataset.address!, selected.textContent);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      type(grid, selected.dataset.address!, event.key);
    }
  });
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

function cellOf(target: EventTarget | null): HTMLElement | null {
  return (target as HTMLElement).closest<HTMLElement>('td[data-address]');
}

async function select(cell: HTMLElement): Promise<void> {
  cell.closest('table')?.querySelector('td.selected')?.classList.remove('selected');
  cell.classList.add('selected');
  await askExcel('select', { address: cell.dataset.address });
}

/** The cell beside, found by where it is drawn, so that merged and hidden ones need no thought. */
function neighbour(
  grid: HTMLElement,
  cell: HTMLElement,
  [right, down]: readonly [number, number],
): HTMLElement | null {
  const { left, top, width, height } = cell.getBoundingClientRect();
  const x = right === 0 ? left + 4 : right > 0 ? left + width + 4 : left - 4;
  const y = down === 0 ? top + 4 : down > 0 ? top + height + 4 : top - 4;
  grid.scrollBy(right * 40, 0);
  const found = document.elementFromPoint(x, y);
  return found && grid.contains(found) ? cellOf(found) : null;
}

/** While the person types, Excel answers no add-in. */
function type(grid: HTMLElement, address: string, text: string): void {
  const cell = grid.querySelector<HTMLElement>(`td[data-address="${address}"]`);
  if (!cell) return;
  const input = document.createElement('input');
  input.value = text;
  const before = cell.textContent;
  cell.replaceChildren(input);
  input.focus();
  void askExcel('editing', { on: true });
  let isOver = false;
  const end = async (keep: boolean) => {
    if (isOver) return;
    isOver = true;
    cell.textContent = before;
    await askExcel('editing', { on: false });
    if (keep && input.value !== before) await askExcel('edit', { address, text: input.value });
    grid.focus();
  };
  input.onblur = () => void end(true);
  input.onkeydown = ({ key }) => {
    if (key === 'Enter' || key === 'Tab') void end(true);
    if (key === 'Escape') void end(false);
  };
}
