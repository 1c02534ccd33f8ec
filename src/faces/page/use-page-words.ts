import type { PageMessages } from '../../locale/messages/page';
import { pageMessagesFor } from '../../locale/page-messages-for';
import { useSurroundings } from '../panels/surroundings';

/** What only the page says. */
export function usePageWords(): PageMessages {
  return pageMessagesFor(useSurroundings().messages.language);
}
