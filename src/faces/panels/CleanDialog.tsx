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
import { useSessionState, useSurroundings } from './surroundings';
import { useFocusBack } from './use-focus-back';

/** Says what goes, before it goes. */
export function CleanDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { clean, actions } = messages.panels;
  useFocusBack(open);
  return (
    <Dialog open={open} onOpenChange={(_, data) => data.open || onClose()}>
      <DialogSurface style={{ maxWidth: 'calc(100vw - 24px)', padding: 16 }}>
        <DialogBody>
          <DialogTitle>{clean.title}</DialogTitle>
          <DialogContent style={{ textWrap: 'pretty' }}>
            {clean.body(outcome?.ours ?? 0)}
          </DialogContent>
          <DialogActions fluid>
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
