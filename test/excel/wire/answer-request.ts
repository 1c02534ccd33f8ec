import { processRequest } from './process-request';
import type { RequestBody } from './request';
import type { Fault, Session } from './session';

/** A refused request: nothing of it was answered. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export type Answer = { readonly body: string } | { readonly refusal: Refusal };

/** Answers one request of the client with all that Excel is strict about, and logs it. `partition` is the client's custom data. */
export function answerRequest(
  session: Session,
  bodyText: string,
  flags: number,
  partition = '',
): Answer {
  const body = JSON.parse(bodyText) as RequestBody;
  const requestBytes = Buffer.byteLength(bodyText);
  const isCleanup = body.Actions.every(
    (action) => action.ActionType === 1 || /^_Remove.*Reference/.test(action.Name ?? ''),
  );
  const log = (responseBytes: number, error: string | null) => {
    const actions = body.Actions.length;
    session.log.push({ flags, requestBytes, responseBytes, actions, isCleanup, error });
  };
  const refused = (code: string): Answer => {
    log(0, code);
    return { refusal: { code, message: `EMULATOR: ${code}` } };
  };

  if (session.book.editingCell && !isCleanup) return refused('InvalidOperationInCellEditMode');
  if (requestBytes > session.payloadLimit) return refused('RequestPayloadSizeLimitExceeded');
  const fault = isCleanup ? undefined : faultOfNow(session);
  if (fault?.when === 'before') return refused(fault.code);
  const failBefore =
    fault && typeof fault.when === 'object'
      ? { action: fault.when.action, code: fault.code }
      : undefined;
  const response = processRequest(session, body, partition, failBefore);
  const text = JSON.stringify(response);
  const responseBytes = Buffer.byteLength(text);
  if (fault?.when === 'after') return refused(fault.code);
  if (responseBytes > session.payloadLimit) return refused('ResponsePayloadSizeLimitExceeded');
  log(responseBytes, response.Error?.Code ?? null);
  return { body: text };
}

function faultOfNow(session: Session): Fault | undefined {
  const request = session.log.filter((entry) => !entry.isCleanup).length + 1;
  return session.faults.find((fault) => fault.request === request);
}
