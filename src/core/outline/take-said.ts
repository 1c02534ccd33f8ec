import { takeTails, type Said } from './take-tails';
import { ownersIn, timeIn } from './told-in';

/**
 * Takes the owners and the deadline a text tells: from its tail, which is then cut (…。（责任单位：党政办）; …。完成时限：6月底前。), else
 * from its sentences, which stay as they are (由党政办牵头，6月底前完成…).
 */
export function takeSaid(text: string): Said {
  const explicit = takeTails(text);
  const { text: left } = explicit;
  return {
    ...explicit,
    owners: explicit.owners.length > 0 ? explicit.owners : ownersIn(left),
    deadline: explicit.deadline ?? timeTold(left),
  };
}

/** Not 持续开展: so plans are worded, whatever is due when. */
function timeTold(sentences: string): string | null {
  const text = timeIn(sentences);
  return text === null || /^(?:持续|常态化)/.test(text) ? null : text;
}
