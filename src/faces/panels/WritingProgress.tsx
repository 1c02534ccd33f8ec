import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WritingProgress as Progress } from './session-state';
import { useSessionState, useSurroundings } from './surroundings';
import { UNSEEN } from './unseen';

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    display: 'grid',
    gap: '8px',
    padding: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
  words: { minWidth: 0 },
  cancel: { flexShrink: 0 },
});

/** Over the footer while something is written that takes long: how far it is, and a way out as long as there is one. */
export function WritingProgress() {
  const { messages } = useSurroundings();
  const { progress } = useSessionState();
  const { done } = messages.panels;
  const words = progress && done[stageOf(progress)];
  return (
    <>
      {/* it stands before there is something to say, so that it is said */}
      <div role="status" style={UNSEEN}>
        {words && done.writingNow(words)}
      </div>
      {progress && words && <Shown progress={progress} words={words} />}
    </>
  );
}

function Shown({ progress, words }: { progress: Progress; words: string }) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { done, actions } = messages.panels;
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
  return (
    <div className={styles.box}>
      <ProgressBar
        thickness="large"
        aria-label={done.writing}
        value={progress.total > 1 ? progress.done / progress.total : undefined}
      />
      <div className={styles.line}>
        {/* said by the status above */}
        <Caption1 className={styles.words} aria-hidden>
          {words}
        </Caption1>
        <Button
          size="small"
          className={styles.cancel}
          disabledFocusable={stageOf(progress) !== 'canCancel'}
          onClick={session.cancel}
        >
          {actions.cancel}
        </Button>
      </div>
    </div>
  );
}

function stageOf({ done, total, stopping }: Progress): 'canCancel' | 'lastPart' | 'stopping' {
  const isLast = total > 0 && done >= total - 1;
  return isLast ? 'lastPart' : stopping ? 'stopping' : 'canCancel';
}
