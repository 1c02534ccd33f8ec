import { Screens } from '../panels/Screens';
import type { Session } from '../panels/session';
import { Surround } from '../panels/Surround';
import { useOfficeDark } from './use-office-dark';

/** The pane in Excel. */
export function App({ session }: { session: Session }) {
  return (
    <Surround session={session} dark={useOfficeDark()}>
      <Screens />
    </Surround>
  );
}
