import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { CleanDialog } from './CleanDialog';
import { useSessionState, useSurroundings } from './surroundings';
import { useNarrow } from './use-narrow';

/** 生成汇总 · 标记 · 清理. English words take a menu where the pane is narrow. */
export function ResultsFooter() {
  const { session, messages } = useSurroundings();
  const { writing } = useSessionState();
  const [asking, setAsking] = useState(false);
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
        <Menu inline>
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<MoreHorizontalRegular />} aria-label={actions.more} disabled={busy} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {others.map(({ words, act }) => (
                <MenuItem key={words} onClick={act}>
                  {words}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      ) : (
        others.map(({ words, act }) => (
          <Button key={words} disabled={busy} onClick={act}>
            {words}
          </Button>
        ))
      )}
      <CleanDialog open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
