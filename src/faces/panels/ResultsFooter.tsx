import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useState } from 'react';
import { OUR_SHEETS } from '../../core/grid/grid';
import { useSessionState, useSurroundings } from './surroundings';

/** 生成汇总 · 标记 · 清理. */
export function ResultsFooter() {
  const { session, messages } = useSurroundings();
  const { writing } = useSessionState();
  const [asking, setAsking] = useState(false);
  const { actions } = messages.panels;
  const busy = writing !== null;
  return (
    <>
      <Button appearance="primary" disabled={busy} onClick={() => void session.write('summarize')}>
        {busy ? messages.panels.done.writing : actions.summarize}
      </Button>
      <Button disabled={busy} onClick={() => void session.write('highlight')}>
        {actions.highlight}
      </Button>
      <Button disabled={busy} onClick={() => setAsking(true)}>
        {actions.clean}
      </Button>
      <CleanDialog open={asking} onClose={() => setAsking(false)} />
    </>
  );
}

function CleanDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { clean, actions } = messages.panels;
  return (
    <Dialog open={open} onOpenChange={(_, data) => data.open || onClose()}>
      <DialogSurface style={{ maxWidth: 'calc(100vw - 24px)' }}>
        <DialogBody>
          <DialogTitle>{clean.title}</DialogTitle>
          <DialogContent>{clean.body(outcome?.ours || OUR_SHEETS.length)}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                void session.write('clean');
              }}
            >
              {actions.clean}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{actions.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
