import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { columnLetter, parseArea, type Place } from '../../core/grid/address';
import { layOut, type LaidRow } from './lay-out';
import type { Mark } from './marks-of';
import type { Preview } from './preview';
import { PreviewRowView } from './PreviewRowView';
import { usePageWords } from './use-page-words';

const GUTTER = 30;
const NUMBERS = 44;
const LETTERS = 24;

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    height: '100%',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: 'border-box',
  },
  head: { position: 'sticky', top: 0, zIndex: 4 },
  letters: {
    display: 'flex',
    height: `${LETTERS}px`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: '12px',
  },
  letter: {
    flexShrink: 0,
    textAlign: 'center',
    lineHeight: `${LETTERS}px`,
    boxSizing: 'border-box',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 4,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  header: { position: 'relative', boxShadow: `0 2px 0 ${tokens.colorBrandStroke1}` },
});

interface Props {
  readonly preview: Preview;
  /** By row. */
  readonly marks: ReadonlyMap<number, Mark>;
  readonly place: Place | null;
}

/** A faithful, read-only view of a sheet; only the rows on screen are drawn, the header rows stay in view. */
export function SheetPreview({ preview, marks, place }: Props) {
  const styles = useStyles();
  const page = usePageWords();
  const frame = useRef<HTMLDivElement>(null);
  const laid = useMemo(() => layOut(preview), [preview]);
  const [firstHeader, lastHeader] = preview.headerRows ?? [0, -1];
  const header = laid.rows.filter(({ row }) => row >= firstHeader && row <= lastHeader);
  const headerHeight = header.reduce((sum, { height }) => sum + height, 0);
  const target = place?.sheet === preview.name ? parseArea(place.address) : null;
  const virtualizer = useVirtualizer({
    count: laid.rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (i) => laid.rows[i]!.height,
    overscan: 10,
    paddingStart: LETTERS,
    scrollPaddingStart: LETTERS + headerHeight,
  });
  useEffect(() => virtualizer.measure(), [laid, virtualizer]);
  useEffect(() => {
    const cell = place?.sheet === preview.name ? parseArea(place.address) : null;
    const index = cell ? laid.rows.findIndex(({ row }) => row === cell.top) : -1;
    if (!cell || index < 0) return;
    virtualizer.scrollToIndex(index, { align: 'center' });
    const left = laid.lefts[cell.left - 1] ?? 0;
    const right = left + (preview.widths[cell.left - 1] ?? 0);
    // the words of the task stand at the left: they stay in view where the cell is in view beside them
    if (frame.current && !isInView(frame.current, left, right))
      frame.current.scrollTo({ left: right <= roomOf(frame.current) ? 0 : left - 240 });
  }, [place, preview.name, preview.widths, laid, virtualizer]);
  const scrolled = virtualizer.scrollOffset ?? 0;
  const isStuck = header.length > 0 && scrolled > header[0]!.top;
  const width = GUTTER + NUMBERS + laid.width;
  const label = page.previewOf(preview.name);
  const draw = (line: LaidRow, top: number) => (
    <PreviewRowView
      key={line.row}
      line={line}
      preview={preview}
      laid={laid}
      top={top}
      gutter={GUTTER}
      numbers={NUMBERS}
      mark={marks.get(line.row)}
      frame={target?.top === line.row ? target.left : null}
    />
  );
  return (
    <div ref={frame} className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <div className={styles.head} style={{ width }} aria-hidden>
        <div className={styles.letters}>
          <span
            className={mergeClasses(styles.letter, styles.corner)}
            style={{ width: GUTTER + NUMBERS }}
          />
          {preview.widths.map((columnWidth, c) =>
            columnWidth === 0 ? null : (
              <span key={c} className={styles.letter} style={{ width: columnWidth }}>
                {columnLetter(c + 1)}
              </span>
            ),
          )}
        </div>
        {isStuck && (
          <div className={styles.header} style={{ height: headerHeight }}>
            {header.map((line) => draw(line, line.top - header[0]!.top))}
          </div>
        )}
      </div>
      <div
        role="table"
        aria-label={label}
        aria-rowcount={laid.rows.length}
        style={{
          position: 'relative',
          width,
          height: laid.height,
          // the header laid over takes no room
          marginTop: isStuck ? -headerHeight : 0,
        }}
      >
        {onScreen(laid, virtualizer.getVirtualItems()).map((line) => draw(line, line.top))}
      </div>
    </div>
  );
}

/** Rows on screen, and rows above them whose merged cells reach down into it. */
function onScreen(
  { rows, mergedFrom }: ReturnType<typeof layOut>,
  items: readonly { readonly index: number }[],
): readonly LaidRow[] {
  const first = items[0] && rows[items[0].index];
  if (!first) return [];
  const top = mergedFrom.get(first.row) ?? first.row;
  let from = items[0]!.index;
  while (from > 0 && rows[from]!.row > top) from--;
  return rows.slice(from, items.at(-1)!.index + 1);
}

/** Width for columns beside gutter and row numbers. */
function roomOf({ clientWidth }: HTMLElement): number {
  return clientWidth - GUTTER - NUMBERS;
}

function isInView(frame: HTMLElement, left: number, right: number): boolean {
  return left >= frame.scrollLeft && right <= frame.scrollLeft + roomOf(frame);
}
