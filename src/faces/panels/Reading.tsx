import {
  Body1,
  Button,
  makeStyles,
  ProgressBar,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { Bands } from './Bands';
import { ScreenHeader } from './ScreenHeader';
import { useSessionState, useSurroundings } from './surroundings';

const useStyles = makeStyles({
  title: {
    margin: '12px 0',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { listStyleType: 'none', margin: '24px 0 0', padding: 0, display: 'grid', gap: '12px' },
  step: { display: 'flex', gap: '12px', alignItems: 'center', minHeight: '20px' },
  sign: {
    width: '16px',
    display: 'inline-flex',
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
});

/** Progress of a check that takes long enough to be seen, with a way out. */
export function Reading() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { progress } = useSessionState();
  const { reading, table, actions } = messages.panels;
  const share = progress ?? 0;
  const step = Math.min(reading.steps.length - 1, Math.floor(share * reading.steps.length));
  return (
    <Bands
      header={<ScreenHeader title={table} subtitle={reading.subtitle} />}
      footer={<Button onClick={session.cancel}>{actions.cancel}</Button>}
    >
      <h2 className={styles.title}>{reading.title}</h2>
      <ProgressBar value={share} thickness="large" aria-label={reading.title} />
      <ul className={styles.steps}>
        {reading.steps.map((words, i) => (
          <li key={words} className={styles.step} aria-current={i === step ? 'step' : undefined}>
            <span className={styles.sign} aria-hidden>
              {i < step ? (
                <CheckmarkRegular />
              ) : i === step ? (
                <Spinner size="extra-tiny" />
              ) : (
                <span className={styles.dot} />
              )}
            </span>
            <Body1 className={i === step ? styles.now : i > step ? styles.later : undefined}>
              {words}
            </Body1>
          </li>
        ))}
      </ul>
    </Bands>
  );
}
