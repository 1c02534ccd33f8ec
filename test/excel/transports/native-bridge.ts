import { answerRequest } from '../wire/answer-request';
import type { Session } from '../wire/session';

/** What the client looks for under `_richApiNativeBridge` when it loads (its HostBridge). */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

interface Frame {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Joins a client in this same process to an emulated Excel. */
export function nativeBridge(session: Session): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => {
      const frame = JSON.parse(text) as Frame;
      const answer = answerRequest(session, JSON.stringify(frame.message.body), frame.flags);
      const message =
        'body' in answer
          ? { statusCode: 200, headers: {}, body: JSON.parse(answer.body) as unknown }
          : { statusCode: 500, headers: {}, body: { error: answer.refusal } };
      queueMicrotask(() =>
        bridge.onMessageFromHost(JSON.stringify({ id: frame.id, type: 2, flags: 0, message })),
      );
    },
  };
  session.book.listeners.add((entry) => {
    queueMicrotask(() =>
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } })),
    );
  });
  return bridge;
}
