import {
  Body1,
  Button,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkRegular, LockClosedRegular } from '@fluentui/react-icons';
import { ProductIcon } from './ProductIcon';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    padding: '24px',
    boxSizing: 'border-box',
    overflowY: 'auto',
  },
  icon: { marginTop: '32px', marginBottom: '24px' },
  title: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    outline: 'none',
  },
  subtitle: { textWrap: 'balance' },
  quiet: { color: tokens.colorNeutralForeground3 },
  points: { listStyleType: 'none', margin: '24px 0', padding: 0, display: 'grid', gap: '12px' },
  point: { display: 'flex', gap: '12px', alignItems: 'center' },
  tick: { color: tokens.colorBrandForeground1, flexShrink: 0, fontSize: '16px' },
  hint: { display: 'block', marginTop: '8px', marginBottom: '32px' },
  sample: {
    paddingTop: '16px',
    display: 'flex',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lock: { flexShrink: 0 },
  privacy: {
    marginTop: 'auto',
    paddingTop: '24px',
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
  },
});

/** What the add-in is for, and one button. */
export function FirstUse() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { firstUse, privacy } = messages.panels;
  return (
    <main className={styles.screen}>
      <div className={styles.icon}>
        <ProductIcon size={42} />
      </div>
      <h1 className={styles.title} data-title tabIndex={-1}>
        {firstUse.title}
      </h1>
      <Body1 className={mergeClasses(styles.quiet, styles.subtitle)}>{firstUse.subtitle}</Body1>
      <ul className={styles.points}>
        {firstUse.points.map((point) => (
          <li key={point} className={styles.point}>
            <CheckmarkRegular className={styles.tick} aria-hidden />
            <Text>{point}</Text>
          </li>
        ))}
      </ul>
      <Button appearance="primary" onClick={() => void session.check()}>
        {firstUse.check}
      </Button>
      <Caption1 className={mergeClasses(styles.quiet, styles.hint)}>{firstUse.hint}</Caption1>
      {session.openSample && (
        <div className={styles.sample}>
          <Link as="button" onClick={() => void session.openSample?.()}>
            {firstUse.sample}
          </Link>
        </div>
      )}
      <div className={mergeClasses(styles.privacy, styles.quiet)}>
        <LockClosedRegular className={styles.lock} aria-hidden />
        <Caption1>{privacy}</Caption1>
      </div>
    </main>
  );
}
