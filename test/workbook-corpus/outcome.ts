/** How one file fared. Refused is fine where the sentence names the real case; failed never is. */
export interface Outcome {
  readonly kind: 'ok' | 'refused' | 'failed';
  /** What was said to the person, or what went wrong. */
  readonly text: string;
  readonly problem?: string;
  /** Milliseconds and peak megabytes. */
  readonly took?: number;
  readonly memory?: number;
}

/** Reading, writing and cleaning a file, or looking at what came of it. */
export type Phase = 'working' | 'looking';
