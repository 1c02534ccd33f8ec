import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { TaskState } from '../../core/checks/state';
import { columnLetter, parseArea, type Place } from '../../core/grid/address';
import { StateSymbol } from '../panels/StateSymbol';
import { DEFAULT_HEIGHT, type Preview } from './preview';
import { layOut, type LaidRow } from './lay-out';
import { PreviewRowView } from './PreviewRowView';

const GUTTER = 30;
const NUMBERS = 48;
const LETTERS = 24;

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    height: '100%',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: 'border-box',
  },
  head: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground3 },
  letters: {
    display: 'flex',
    height: `${LETTERS}px`,
    color: tokens.colorNeutralForeground2,
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
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  headerRow: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
  },
});

export interface Mark {
  readonly state: TaskState;
  /** CSS colour; null where only the symbol shows. */
  readonly fill: string | null;
  /** Columns it covers, 1-based. */
  readonly columns: readonly number[];
}

interface Props {
  readonly preview: Preview;
  /** By row. */
  readonly marks: ReadonlyMap<number, Mark>;
  readonly place: Place | null;
  readonly label: string;
}

/** A faithful, read-only view of a sheet; only the rows on screen are drawn, the header rows stay in view. */
export function SheetPreview({ preview, marks, place, label }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const laid = useMemo(() => layOut(preview), [preview]);
  const [firstHeader, lastHeader] = preview.headerRows ?? [0, -1];
  const header = laid.rows.filter(({ row }) => row >= firstHeader && row <= lastHeader);
  const target = place && place.sheet === preview.name ? parseArea(place.address) : null;
  const virtualizer = useVirtualizer({
    count: laid.rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (i) => laid.rows[i]?.height ?? DEFAULT_HEIGHT,
    overscan: 12,
    scrollMargin: LETTERS,
  });
  const chosenRow = target?.top ?? null;
  useEffect(() => {
    const index = laid.rows.findIndex(({ row }) => row === chosenRow);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
  }, [place, chosenRow, laid, virtualizer]);
  const width = GUTTER + NUMBERS + laid.width;
  const first = virtualizer.getVirtualItems()[0];
  const stuck =
    header.length > 0 && first !== undefined && (virtualizer.scrollOffset ?? 0) > header[0]!.top;
  const row = (line: LaidRow, top: number) => (
    <PreviewRowView
      key={line.row}
      line={line}
      preview={preview}
      laid={laid}
      top={top}
      gutter={GUTTER}
      numbers={NUMBERS}
      mark={marks.get(line.row)}
      frame={target && target.top === line.row ? target.left : null}
      symbol={marks.has(line.row) ? <StateSymbol state={marks.get(line.row)!.state} /> : null}
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
        {stuck && (
          <div
            className={styles.headerRow}
            style={{
              position: 'relative',
              height: header.reduce((sum, { height }) => sum + height, 0),
            }}
          >
            {header.map((line) => row(line, line.top - header[0]!.top))}
          </div>
        )}
      </div>
      <div
        role="table"
        aria-label={label}
        aria-rowcount={laid.rows.length}
        style={{ position: 'relative', width, height: laid.height }}
      >
        {visible(laid.rows, virtualizer.getVirtualItems(), laid).map((line) => row(line, line.top))}
      </div>
    </div>
  );
}

/** Rows on screen, and rows above them whose merged cells reach down into it. */
function visible(
  rows: readonly LaidRow[],
  items: readonly { readonly index: number }[],
  { mergedFrom }: { readonly mergedFrom: ReadonlyMap<number, number> },
): LaidRow[] {
  if (items.length === 0) return [];
  let from = items[0]!.index;
  const top = mergedFrom.get(rows[from]!.row);
  if (top !== undefined) while (from > 0 && rows[from]!.row > top) from--;
  return rows.slice(from, items[items.length - 1]!.index + 1);
}
