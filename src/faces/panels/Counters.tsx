import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TaskState } from '../../core/checks/state';
import { COUNTED, type Counted } from './count-states';
import { StateSymbol } from './StateSymbol';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '8px' },
  counter: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'center',
    alignItems: 'flex-start',
    position: 'relative',
    minWidth: 0,
    minHeight: '52px',
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    '@media (max-width: 300px)': { padding: '2px 6px' },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  pressed: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  figure: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: '20px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  word: { fontSize: '12px', lineHeight: '16px', textAlign: 'left', overflowWrap: 'anywhere' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  zero: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly counts: Readonly<Record<Counted, number>>;
  readonly pressed: Counted | null;
  readonly onPress: (state: Counted | null) => void;
}

/** Counters by state; each filters the list, pressing again shows all. */
export function Counters({ counts, pressed, onPress }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      {COUNTED.map((state) => (
        <Counter
          key={state}
          state={state}
          count={counts[state]}
          pressed={pressed === state}
          onPress={onPress}
        />
      ))}
    </div>
  );
}

interface CounterProps {
  readonly state: Counted;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: Props['onPress'];
}

function Counter({ state, count, pressed, onPress }: CounterProps) {
  const styles = useStyles();
  const { messages, colors } = useSurroundings();
  const word = messages.states.word[state as TaskState];
  const { text, fill, border } = colors[state];
  const filled = state === 'overdue' && count > 0;
  return (
    <Button
      className={mergeClasses(
        styles.counter,
        pressed && styles.pressed,
        count === 0 && styles.zero,
      )}
      style={filled ? { backgroundColor: fill, borderColor: border, color: text } : undefined}
      aria-pressed={pressed}
      onClick={() => onPress(pressed ? null : state)}
    >
      {/* read “逾期 3 项”, shown with the figure above the word */}
      <span className={styles.word}>{word}</span>{' '}
      <span className={styles.figure}>
        <StateSymbol state={state} muted={count === 0} />
        {count}
      </span>{' '}
      <span className={styles.unseen}>{messages.panels.results.items}</span>
    </Button>
  );
}
