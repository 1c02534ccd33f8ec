import type { RoleMessages } from '../messages/roles';

export const roles: RoleMessages = {
  party: {
    lead: '牵头',
    responsible: '责任',
    support: '配合',
    leader: '责任领导',
    person: '责任人',
    supervisor: '督办',
    contact: '联系人',
  },
};
