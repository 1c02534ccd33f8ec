import {
  Body1,
  Button,
  Card,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { AsOfButton } from './AsOfButton';
import { Bands } from './Bands';
import { Counters } from './Counters';
import { listTasks } from './listed-task';
import { countStates } from './Results';
import { ScreenHeader } from './ScreenHeader';
import type { Screen } from './session-state';
import { useSessionState, useSurroundings } from './surroundings';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '12px' },
  bar: {
    alignItems: 'flex-start',
    padding: '12px',
    '& .fui-MessageBarBody': { whiteSpace: 'normal' },
  },
  body: { whiteSpace: 'normal', textWrap: 'pretty' },
  title: {
    margin: '4px 0 0',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  card: { gap: '8px', padding: '12px', alignItems: 'flex-start' },
  cardTitle: {
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Why something could not be done, that nothing was changed, and the ways out. */
export function Problem({
  screen,
  onSettings,
}: {
  screen: Extract<Screen, { kind: 'problem' }>;
  onSettings: () => void;
}) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { problem, product, actions, firstUse } = messages.panels;
  const { during } = screen;
  const retry = (): void => void (during === 'check' ? session.check() : session.write(during));
  const back = (): void => session.show({ kind: outcome ? 'results' : 'firstUse' });
  const isProtected = screen.problem === 'sheetProtected';
  return (
    <Bands
      header={
        <ScreenHeader
          title={product}
          subtitle={outcome ? <AsOfButton /> : undefined}
          onSettings={onSettings}
        />
      }
      footer={
        outcome ? (
          <Button onClick={back}>{actions.backToResults}</Button>
        ) : (
          <Button appearance="primary" onClick={retry}>
            {firstUse.check}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{problem.notDone[during]}</MessageBarTitle>
            <br />
            {messages.problems(screen.problem, screen.facts)}
          </MessageBarBody>
        </MessageBar>
        {outcome && (
          <>
            <h2 className={styles.title}>{problem.whatToDo}</h2>
            {isProtected ? (
              <WayOut
                title={problem.unprotect}
                words={problem.unprotectHow}
                button={actions.retry}
                onClick={retry}
              />
            ) : (
              <Button onClick={retry} style={{ justifySelf: 'start' }}>
                {actions.retry}
              </Button>
            )}
            <Kept />
          </>
        )}
      </div>
    </Bands>
  );
}

function WayOut({
  title,
  words,
  button,
  onClick,
}: {
  title: string;
  words: string;
  button: string;
  onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <Card appearance="outline" className={styles.card}>
      <h3 className={styles.cardTitle}>{title}</h3>
      <Body1 className={styles.quiet}>{words}</Body1>
      <Button onClick={onClick}>{button}</Button>
    </Card>
  );
}

/** The results still stand. */
function Kept() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const listed = useMemo(() => (outcome ? listTasks(outcome.checked) : []), [outcome]);
  return (
    <>
      <span className={styles.quiet}>{messages.panels.problem.results(listed.length)}</span>
      <Counters
        counts={countStates(listed)}
        pressed={null}
        onPress={() => session.show({ kind: 'results' })}
      />
    </>
  );
}
