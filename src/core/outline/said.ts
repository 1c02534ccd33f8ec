import type { Assignment } from '../tasks/assignments/assignment';
import type { Part } from './part';
import { takeTails, type Said } from './take-tails';

/** Owners and time, whatever text told them. */
export type Told = Omit<Said, 'text'>;

/** 责任单位：…；完成时限：… and nothing else. */
export function isSaidOnly({ mark, text }: Part): boolean {
  return mark === null && takeTails(text).text === '';
}

/** What was told, and what more is told of it. */
export function merge<T extends Told>(one: T, more: Told): T {
  return {
    ...one,
    owners: joinOwners(one.owners, more.owners),
    deadline: more.deadline ?? one.deadline,
    explicit: one.explicit || more.explicit,
  };
}

/** `own` and, in roles it does not tell, what is told for all. */
export function joinOwners(
  forAll: readonly Assignment[],
  own: readonly Assignment[],
): readonly Assignment[] {
  const told = new Set(own.map(({ role }) => role));
  return [...forAll.filter(({ role }) => !told.has(role)), ...own];
}
