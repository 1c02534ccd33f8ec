import type { PartyRole } from '../../core/tasks/assignments/assignment';

export interface RoleMessages {
  readonly party: Readonly<Record<PartyRole, string>>;
}
