import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LaidOut, LaidRow } from './lay-out';
import type { Preview, PreviewStyle } from './preview';
import type { Mark } from './SheetPreview';

const SONG = '"FZXiaoBiaoSong-B05S","SimSun","Songti SC","Noto Serif CJK SC",serif';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, right: 0 },
  side: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '12px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    padding: '2px 6px',
    display: 'flex',
    alignItems: 'center',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  lines: {
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  framed: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px', zIndex: 1 },
});

interface Props {
  readonly line: LaidRow;
  readonly preview: Preview;
  readonly laid: LaidOut;
  readonly top: number;
  readonly gutter: number;
  readonly numbers: number;
  readonly mark: Mark | undefined;
  readonly symbol: ReactNode;
  /** Column of the chosen cell, where it stands in this row. */
  readonly frame: number | null;
}

/** One row of a preview: gutter with the state's symbol, row number, cells. */
export function PreviewRowView({
  line,
  preview,
  laid,
  top,
  gutter,
  numbers,
  mark,
  symbol,
  frame,
}: Props) {
  const styles = useStyles();
  if (line.height === 0) return null;
  return (
    <div role="row" className={styles.row} style={{ top, height: line.height }}>
      <span
        role="cell"
        className={styles.side}
        style={{ left: 0, width: gutter, height: line.height }}
      >
        {symbol}
      </span>
      <span
        role="rowheader"
        className={styles.side}
        style={{ left: gutter, width: numbers, height: line.height }}
      >
        {line.row}
      </span>
      {preview.widths.map((width, c) => {
        const key = `${line.row} ${c + 1}`;
        if (width === 0 || laid.covered.has(key)) return null;
        const size = laid.merged.get(key) ?? { width, height: line.height };
        const style =
          preview.styles[
            line.styles[c] ?? line.styles[line.styles.length - 1] ?? preview.styles.length - 1
          ];
        const filled = mark?.fill && mark.columns.includes(c + 1) ? mark.fill : style?.fill;
        return (
          <span
            key={c}
            role="cell"
            className={mergeClasses(
              styles.cell,
              style?.border !== false && styles.lines,
              frame === c + 1 && styles.framed,
            )}
            style={{
              left: gutter + numbers + laid.lefts[c]!,
              ...size,
              ...lookOf(style),
              ...(filled
                ? { backgroundColor: filled, color: mark?.fill ? '#242424' : undefined }
                : {}),
            }}
          >
            {line.texts[c]}
          </span>
        );
      })}
    </div>
  );
}

function lookOf(style: PreviewStyle | undefined) {
  if (!style) return {};
  const { bold, song, size, align, wrap, color } = style;
  return {
    fontWeight: bold ? 600 : 400,
    fontFamily: song ? SONG : undefined,
    fontSize: size,
    lineHeight: 1.4,
    justifyContent: align === 'center' ? 'center' : align === 'right' ? 'flex-end' : 'flex-start',
    textAlign: align,
    whiteSpace: wrap ? ('pre-wrap' as const) : ('nowrap' as const),
    color: color ?? undefined,
  };
}
