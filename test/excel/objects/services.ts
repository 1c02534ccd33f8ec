import { refuse } from '../book/emulated-error';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';

/** Objects that the client makes by name rather than reaching from the workbook. */
export function serviceObject(session: Session, name: string): HostObject {
  const type = SERVICES[name];
  return type ? hostObject(type, session) : refuse('ApiNotFound', `EMULATOR: service ${name}`);
}

const SERVICES: Readonly<Record<string, HostType<Session>>> = {
  /** Through it the add-in says that its ribbon actions are ready. */
  'Microsoft.InternalService.AddinInternalService': {
    name: 'AddinInternalService',
    methods: { NotifyActionHandlerReady: () => undefined },
  },
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  'Microsoft.AppRuntime.AppRuntimeService': {
    name: 'AppRuntimeService',
    methods: {
      GetAppRuntimeState: ({ paneOpen }) => (paneOpen ? 'Visible' : 'Background'),
      SetAppRuntimeState: (session, [state]) => {
        session.paneOpen = state === 'Visible';
      },
    },
  },
};
