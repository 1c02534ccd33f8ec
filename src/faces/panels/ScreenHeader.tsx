import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, SettingsRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: {
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outline: 'none',
  },
  line: { display: 'flex' },
  subtitle: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Leads back; Escape does the same. */
  readonly onBack?: () => void;
  readonly onSettings?: () => void;
}

/** The header band: title over subtitle, a way back at the left, settings at the right. */
export function ScreenHeader({ title, subtitle, onBack, onSettings }: Props) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { actions, settings } = messages.panels;
  const leave = useRef(onBack);
  useEffect(() => {
    leave.current = onBack;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave.current?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      {onBack && (
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={actions.back}
          onClick={onBack}
        />
      )}
      <div className={styles.words}>
        <h1 className={styles.title} data-title tabIndex={-1}>
          {title}
        </h1>
        {typeof subtitle === 'string' ? (
          <Caption1 className={styles.subtitle}>{subtitle}</Caption1>
        ) : (
          <div className={styles.line}>{subtitle}</div>
        )}
      </div>
      {onSettings && (
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={settings.title}
          onClick={onSettings}
        />
      )}
    </>
  );
}
