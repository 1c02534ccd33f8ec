import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { problemMessagesFor } from '../../locale/problem-messages-for';
import { AsOfButton } from './AsOfButton';
import type { AnotherFile } from './another-file';
import { Bands } from './Bands';
import { Card } from './Card';
import { Counters } from './Counters';
import { countStates } from './count-states';
import { listTasks } from './listed-task';
import { ScreenHeader } from './ScreenHeader';
import type { Screen } from './session-state';
import { useSessionState, useSurroundings } from './surroundings';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '12px' },
  bar: { alignItems: 'start', padding: '12px' },
  body: { whiteSpace: 'normal', textWrap: 'pretty', fontSize: '14px', lineHeight: '20px' },
  barTitle: {
    display: 'block',
    marginBottom: '4px',
    fontSize: '14px',
    lineHeight: '20px',
    outline: 'none',
  },
  title: {
    margin: '8px 0 0',
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
  retry: { justifySelf: 'start' },
  kept: {
    display: 'grid',
    gap: '8px',
    marginTop: '8px',
    paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly screen: Extract<Screen, { kind: 'problem' }>;
  readonly bare: boolean;
  readonly anotherFile: AnotherFile | undefined;
  readonly onSettings: (() => void) | undefined;
}

/** Why something could not be done, that nothing was changed, and the ways out. */
export function Problem({ screen, bare, anotherFile, onSettings }: Props) {
  const { problem, facts, during } = screen;
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const words = messages.panels.problem;
  const { actions, firstUse, table } = messages.panels;
  const isProtected = problem === 'sheetProtected';
  const takesNothing = isProtected || problem === 'readOnly' || problem === 'structureProtected';
  const leadsElsewhere =
    takesNothing &&
    (during === 'summarize' || during === 'highlight') &&
    session.openCopy !== undefined;
  const retry = (): void =>
    void (during === 'summarize' || during === 'highlight' || during === 'clean'
      ? session.write(during)
      : session.check());
  const header = (
    <ScreenHeader
      title={table}
      subtitle={outcome ? <AsOfButton /> : undefined}
      onSettings={onSettings}
    />
  );
  const footer = outcome ? (
    <Button onClick={() => session.show({ kind: outcome.confirmed ? 'results' : 'confirm' })}>
      {actions.backToResults}
    </Button>
  ) : (
    (anotherFile?.button ?? (
      <Button appearance="primary" onClick={retry}>
        {firstUse.check}
      </Button>
    ))
  );
  return (
    <Bands header={bare ? null : header} footer={footer}>
      <div className={styles.stack}>
        <MessageBar
          intent="error"
          layout="multiline"
          role="alert"
          className={styles.bar}
          icon={isProtected ? <LockClosedRegular /> : undefined}
        >
          <MessageBarBody className={styles.body}>
            <MessageBarTitle className={styles.barTitle} data-title tabIndex={-1}>
              {words.notDone[during]}
              {isProtected && words.becauseProtected}
            </MessageBarTitle>
            {isProtected
              ? words.noFormats(String(facts['sheet'] ?? ''))
              : problemMessagesFor(messages.language)(problem, facts)}
          </MessageBarBody>
        </MessageBar>
        {outcome && (
          <>
            {!isProtected && (
              <Button className={styles.retry} onClick={retry}>
                {problem === 'changedMeanwhile' || problem === 'sheetGone'
                  ? messages.panels.results.checkAgain
                  : actions.retry}
              </Button>
            )}
            {(isProtected || leadsElsewhere) && <h2 className={styles.title}>{words.whatToDo}</h2>}
            {isProtected && <Unprotect onRetry={retry} />}
            {leadsElsewhere && <NewWorkbook />}
            <Kept />
          </>
        )}
      </div>
    </Bands>
  );
}

function Unprotect({ onRetry }: { onRetry: () => void }) {
  const styles = useStyles();
  const { problem, actions } = useSurroundings().messages.panels;
  return (
    <Card className={styles.card}>
      <h3 className={styles.cardTitle}>{problem.unprotect}</h3>
      <Body1 className={styles.quiet}>{problem.unprotectHow}</Body1>
      <Button onClick={onRetry}>{actions.retry}</Button>
    </Card>
  );
}

/** A way out of whatever keeps this workbook from being written to. */
function NewWorkbook() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { problem } = messages.panels;
  return (
    <Card className={styles.card}>
      <h3 className={styles.cardTitle}>{problem.newWorkbook}</h3>
      <Body1 className={styles.quiet}>{problem.newWorkbookWhat}</Body1>
      <Button onClick={() => void session.openCopy?.()}>{problem.writeNewWorkbook}</Button>
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
    <div className={styles.kept}>
      <span className={styles.quiet}>{messages.panels.problem.results(listed.length)}</span>
      <Counters
        counts={countStates(listed)}
        pressed={null}
        onPress={() => session.show({ kind: 'results' })}
      />
    </div>
  );
}
