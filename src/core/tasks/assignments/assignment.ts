/** RASCI: leader is Accountable, lead and responsible are Responsible, support is Support. */
export type PartyRole =
  'lead' | 'responsible' | 'support' | 'leader' | 'person' | 'supervisor' | 'contact';

/** A party and what it is to a task. */
export interface Assignment {
  /** As written, after NFKC and without white space: 市人力资源社会保障局. */
  readonly party: string;
  readonly role: PartyRole;
}
