import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { StateSymbol } from '../panels/StateSymbol';
import { useSurroundings } from '../panels/surroundings';
import type { LaidOut, LaidRow } from './lay-out';
import type { Mark } from './marks-of';
import { PLAIN_STYLE, type Preview, type PreviewStyle } from './preview';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, right: 0 },
  side: {
    position: 'sticky',
    float: 'left',
    zIndex: 3,
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
  // paper is white in the dark theme too: the file's own colours are made for it
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    padding: '1px 2px',
    display: 'flex',
    overflow: 'hidden',
    color: '#242424',
    backgroundColor: '#FFFFFF',
    borderRight: '1px solid #E0E0E0',
    borderBottom: '1px solid #E0E0E0',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  rightLine: { borderRightColor: '#8A8A8A' },
  bottomLine: { borderBottomColor: '#8A8A8A' },
  spilling: { overflow: 'visible', zIndex: 1, backgroundColor: 'transparent' },
  framed: { outline: '2px solid #107C41', outlineOffset: '-2px', zIndex: 2 },
});

interface Props {
  readonly line: LaidRow;
  readonly preview: Preview;
  readonly laid: LaidOut;
  readonly top: number;
  readonly gutter: number;
  readonly numbers: number;
  readonly mark: Mark | undefined;
  /** Column of the chosen cell, where it stands in this row. */
  readonly frame: number | null;
}

/** One row of a preview: gutter with the state's symbol, row number, cells. */
export function PreviewRowView({ line, preview, laid, top, gutter, numbers, mark, frame }: Props) {
  const styles = useStyles();
  const { states } = useSurroundings().messages;
  if (line.height === 0) return null;
  return (
    <div role="row" className={styles.row} style={{ top, height: line.height }}>
      <span
        role="cell"
        className={styles.side}
        style={{ left: 0, width: gutter, height: line.height }}
        aria-label={mark && states.word[mark.state]}
      >
        {mark && <StateSymbol state={mark.state} />}
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
        const area = laid.merged.get(key);
        const style = preview.styles[line.styles[c] ?? -1] ?? PLAIN_STYLE;
        const text = line.texts[c] ?? null;
        const fill = mark?.fill && isHighlighted(preview, line.row, c + 1) ? mark.fill : style.fill;
        const spills = !area && !style.wrap && text !== null && !line.texts[c + 1] && !fill;
        return (
          <span
            key={c}
            role="cell"
            className={mergeClasses(
              styles.cell,
              style.borders.right && styles.rightLine,
              style.borders.bottom && styles.bottomLine,
              spills && style.align === 'left' && styles.spilling,
              frame === c + 1 && styles.framed,
            )}
            style={{
              left: gutter + numbers + laid.lefts[c]!,
              ...(area ?? { width, height: line.height }),
              ...lookOf(style),
              ...(fill && { backgroundColor: fill }),
            }}
          >
            {style.stacked && text ? [...text].join('\n') : text}
          </span>
        );
      })}
    </div>
  );
}

function isHighlighted({ highlighted }: Preview, row: number, column: number): boolean {
  return highlighted.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}

const ACROSS = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const DOWN = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

function lookOf(style: PreviewStyle): CSSProperties {
  const { bold, italic, underline, strike, font, size, align, vertical, wrap, stacked } = style;
  return {
    fontWeight: bold ? 600 : 400,
    fontStyle: italic ? 'italic' : undefined,
    textDecoration:
      [underline && 'underline', strike && 'line-through'].filter(Boolean).join(' ') || undefined,
    fontFamily: font ?? undefined,
    fontSize: size,
    lineHeight: 1.3,
    justifyContent: ACROSS[align],
    alignItems: DOWN[vertical],
    textAlign: align,
    whiteSpace: wrap || stacked ? 'pre-wrap' : 'pre',
    overflowWrap: 'anywhere',
    color: style.color ?? undefined,
  };
}
