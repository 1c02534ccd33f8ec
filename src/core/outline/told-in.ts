import { normalize } from '../grid/text';
import type { Assignment } from '../tasks/assignments/assignment';
import { isPartyInTail } from '../tasks/assignments/is-party';
import { readAssignments } from '../tasks/assignments/read-assignments';
import type { DeadlineContext } from '../tasks/deadline/deadline';
import { deadlineInSentence } from '../tasks/deadline/deadline-in-sentence';

/** The year does not matter: only the words are taken. */
const CONTEXT: DeadlineContext = { year: 2000, issuedOn: null, date1904: false };

/** Without what only stands where a name might: 并报县委批准后施行. */
export function ownersIn(text: string): readonly Assignment[] {
  const found = readAssignments(text, { role: null });
  return found.filter(({ party }) => isPartyInTail(normalize(party)));
}

/** The words that tell by when. */
export function timeIn(text: string): string | null {
  return deadlineInSentence(text, CONTEXT)?.text ?? null;
}
