import type { IsoDate } from '../../core/calendar/iso-date';

/** What the command line needs of its surroundings, so that tests can be the surroundings. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Lines of standard input. */
  readonly input: () => AsyncIterable<string>;
  /** A person is watching: colour and progress may be shown. */
  readonly interactive: boolean;
  readonly today: () => IsoDate;
}
