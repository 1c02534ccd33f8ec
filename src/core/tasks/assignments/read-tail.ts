import type { Assignment } from './assignment';
import { asWritten } from './as-written';
import { assignParties } from './assign-parties';
import { isPartyInTail, mayBeParty } from './is-party';
import { outerBrackets } from './outside-brackets';
import { prepareText } from './prepare-text';
import { areParties } from './are-parties';
import { remembered } from '../remembered';
import { readGroups, type NameGroup } from './read-groups';

const SENTENCE_END = /(?:^|[。;!?”"》\n])\s*$/;
const SENTENCE_START = /^\s*(?:$|[。;,\n(]|[一二三四五六七八九十]+[是、]|\d+[.、])/;

/**
 * The owners a sentence or a task's text names: in a bracketed tail (…。（财政部牵头，各地区按职责分工负责）), after a label
 * (责任单位：…；配合单位：…) or in plain words (由信息部进行维修). Empty where it names none.
 */
export const readTail = remembered((text: string) => asWritten(text, readSimplified));

function readSimplified(text: string): readonly Assignment[] {
  const prepared = prepareText(text);
  const found: Assignment[] = [];
  let rest = '';
  let from = 0;
  for (const [open, close] of outerBrackets(prepared)) {
    const before = prepared.slice(from, open);
    const endsSentence =
      SENTENCE_END.test(prepared.slice(Math.max(0, open - 3), open)) &&
      SENTENCE_START.test(prepared.slice(close + 1, close + 4));
    const inside = prepared.slice(open + 1, close);
    const tail = endsSentence ? readTailBracket(inside) : readBracket(inside);
    rest += before + (tail.length > 0 ? '。' : prepared.slice(open, close + 1));
    found.push(...tail);
    from = close + 1;
  }
  rest += prepared.slice(from);
  found.push(...assignParties(readGroups(rest, true), ['responsible']));
  const byKey = found.map((one) => [`${one.role} ${one.party}`, one] as const);
  return [...new Map(byKey).values()];
}

/** A list of names will do after a sentence: …。（省委宣传部、省教育厅）. */
const readTailBracket = remembered((inside: string) => readOwners(inside, true));
const readBracket = remembered((inside: string) => readOwners(inside, false));

function readOwners(inside: string, namesWillDo: boolean): Assignment[] {
  const groups = readGroups(inside, false).filter(
    ({ role, list }) => role !== null || areParties(list),
  );
  const isOwners = groups.some(({ role }) => role !== null) || (namesWillDo && groups.length > 0);
  return isOwners ? assignParties(groups, ['responsible'], isInTail(groups)) : [];
}

/** After a label any name counts; elsewhere only what is no phrase. */
function isInTail(groups: readonly NameGroup[]): (name: string) => boolean {
  return groups.some(({ labelled }) => labelled) ? mayBeParty : isPartyInTail;
}
