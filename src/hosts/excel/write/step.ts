/** A part of the writing, and how much it adds to a request. */
export interface Step {
  /** Bytes of JSON, roughly. */
  readonly bytes: number;
  readonly run: () => void;
}

/** A few calls, and that many characters beside. */
export function smallStep(run: () => void, characters = 0): Step {
  return { bytes: 2000 + characters * 3, run };
}

/** Excel on the web takes 5 MB; calls and escapes need room too. */
export const REQUEST_BYTES = 4 * 1024 * 1024;

/** Fills requests with steps in their order; a step larger than a request goes alone. */
export function packSteps(steps: readonly Step[], most: number): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (requests.length === 0 || step.bytes > room) {
      requests.push([]);
      room = most;
    }
    requests.at(-1)!.push(step);
    room -= step.bytes;
  }
  return requests;
}
