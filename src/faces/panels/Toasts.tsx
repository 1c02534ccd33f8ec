import {
  Link,
  Toast,
  ToastTitle,
  ToastTrigger,
  Toaster,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useSessionState, useSurroundings } from './surroundings';

/** What was done, for three seconds, with a way back where there is one. */
export function Toasts() {
  const { session, messages } = useSurroundings();
  const { notice } = useSessionState();
  const toaster = useId('toaster');
  const { dispatchToast } = useToastController(toaster);
  useEffect(() => {
    if (!notice) return;
    const { done, actions } = messages.panels;
    const undo = (
      <ToastTrigger>
        <Link as="button" onClick={() => void session.write('clean')}>
          {actions.undo}
        </Link>
      </ToastTrigger>
    );
    dispatchToast(
      <Toast>
        <ToastTitle action={notice.undo ? undo : undefined}>{done[notice.what]}</ToastTitle>
      </Toast>,
      { intent: 'success', timeout: 3000, pauseOnHover: true },
    );
  }, [notice, dispatchToast, messages, session]);
  return <Toaster toasterId={toaster} position="bottom" offset={{ vertical: 64 }} />;
}
