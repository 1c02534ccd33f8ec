import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { actionMenu } from './lazy-menu';
import { createPart } from './part';
import { useSessionState, useSurroundings } from './surroundings';
import { useNarrow } from './use-narrow';
import { usePart } from './use-part';

const cleanDialog = createPart(() => import('./CleanDialog'));

/** 生成汇总 · 标记 · 清理. English words take a menu where the pane is narrow. */
export function ResultsFooter() {
  const { session, messages } = useSurroundings();
  const { writing } = useSessionState();
  const [asking, setAsking] = useState(false);
  const [more, setMore] = useState<HTMLElement | null>(null);
  const dialog = usePart(asking ? cleanDialog : null);
  const menu = usePart(more ? actionMenu : null);
  const folded = useNarrow() && messages.language === 'en-US';
  const { actions, done } = messages.panels;
  const busy = writing !== null;
  const others = [
    { words: actions.highlight, act: () => void session.write('highlight') },
    { words: actions.clean, act: () => setAsking(true) },
  ];
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void session.write('summarize')}
      >
        {busy ? done.writing : actions.summarize}
      </Button>
      {folded ? (
        <Button
          icon={<MoreHorizontalRegular />}
          aria-label={actions.more}
          aria-haspopup="menu"
          aria-expanded={more !== null}
          disabledFocusable={busy}
          onClick={({ currentTarget }) => setMore(more ? null : currentTarget)}
        />
      ) : (
        others.map(({ words, act }) => (
          <Button key={words} disabledFocusable={busy} onClick={act}>
            {words}
          </Button>
        ))
      )}
      {menu && more && (
        <menu.ActionMenu target={more} items={others} onClose={() => setMore(null)} />
      )}
      {dialog && <dialog.CleanDialog open={asking} onClose={() => setAsking(false)} />}
    </>
  );
}
