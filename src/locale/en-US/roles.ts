import type { RoleMessages } from '../messages/roles';

export const roles: RoleMessages = {
  party: {
    lead: 'Lead',
    responsible: 'Responsible',
    support: 'Support',
    leader: 'Leader',
    person: 'Person in charge',
    supervisor: 'Supervisor',
    contact: 'Contact',
  },
};
