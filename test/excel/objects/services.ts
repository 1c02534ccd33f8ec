import { refuse } from '../book/emulated-error';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';

/** Objects that the client makes by name rather than reaching from the workbook. */
export function serviceObject(session: Session, name: string): HostObject {
  if (name === 'Microsoft.InternalService.AddinInternalService') return hostObject(ADDIN, session);
  return refuse('ApiNotFound', `EMULATOR: service ${name}`);
}

/** Through it the add-in says that its ribbon actions are ready. */
const ADDIN: HostType<Session> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
};
