import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, SettingsRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
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
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!onBack) return;
    back.current?.focus();
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onBack]);
  return (
    <>
      {onBack && (
        <Button
          ref={back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={messages.panels.actions.back}
          onClick={onBack}
        />
      )}
      <div className={styles.words}>
        <Text
          as="h1"
          className={styles.title}
          style={{ margin: 0, fontSize: 14, lineHeight: '20px' }}
        >
          {title}
        </Text>
        {typeof subtitle === 'string' ? (
          <Caption1 className={styles.subtitle}>{subtitle}</Caption1>
        ) : (
          subtitle
        )}
      </div>
      {onSettings && (
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={messages.panels.settings.title}
          onClick={onSettings}
        />
      )}
    </>
  );
}
