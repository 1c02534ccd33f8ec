import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { Bands } from './Bands';
import { ScreenHeader } from './ScreenHeader';
import { useSessionState, useSurroundings } from './surroundings';
import { UNSEEN } from './unseen';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '8px',
    margin: '12px 0',
  },
  rows: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  title: {
    margin: 0,
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { listStyleType: 'none', margin: '24px 0 0', padding: 0, display: 'grid', gap: '12px' },
  step: { display: 'flex', gap: '12px', alignItems: 'start', minHeight: '20px' },
  sign: {
    width: '16px',
    height: '20px',
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorBrandForeground1,
  },
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralStroke1,
  },
  now: { fontWeight: tokens.fontWeightSemibold },
  later: { color: tokens.colorNeutralForeground3 },
  fact: { display: 'block', color: tokens.colorNeutralForeground3 },
  foot: {
    display: 'block',
    marginTop: '24px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
});

const STEPS = { cells: 0, tasks: 2, dates: 3 } as const;

/** Progress of a check that takes long enough to be seen, with a way out. */
export function Reading() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { reading, confirm, table, actions } = messages.panels;
  const { step, rows, rowsInAll, share, found, filteredRows } = useSessionState().reading;
  const at = STEPS[step];
  const [header, columns, ...others] = reading.steps;
  const steps: readonly (readonly [words: string, fact?: string])[] = [
    found ? [header, confirm.headerRows(...found.headerRows)] : [header],
    found
      ? [reading.known(found.known), found.unknown > 0 ? reading.unknown(found.unknown) : undefined]
      : [columns],
    ...others.map((words) => [words] as const),
  ];
  return (
    <Bands
      header={<ScreenHeader title={table} subtitle={reading.subtitle} />}
      footer={<Button onClick={session.cancel}>{actions.cancel}</Button>}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{reading.title}</h2>
        {rows > 0 && <span className={styles.rows}>{reading.rows(rows, rowsInAll)}</span>}
      </div>
      <ProgressBar value={share} thickness="large" aria-label={reading.title} />
      {/* what is being done is said, the counting is not */}
      <div role="status" style={UNSEEN}>
        {steps[at]![0]}
      </div>
      <ul className={styles.steps}>
        {steps.map(([words, fact], i) => (
          <li key={i} className={styles.step} aria-current={i === at ? 'step' : undefined}>
            <span className={styles.sign} aria-hidden>
              {i < at ? (
                <CheckmarkRegular />
              ) : i === at ? (
                <Spinner size="extra-tiny" />
              ) : (
                <span className={styles.dot} />
              )}
            </span>
            <Body1 className={i === at ? styles.now : i > at ? styles.later : undefined}>
              {words}
              {fact && <Caption1 className={styles.fact}>{fact}</Caption1>}
            </Body1>
          </li>
        ))}
      </ul>
      {filteredRows > 0 && (
        <Caption1 className={styles.foot}>{reading.filtered(filteredRows)}</Caption1>
      )}
    </Bands>
  );
}
