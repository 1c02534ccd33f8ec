/** What one part of a corpus scored. */
export interface Score {
  readonly name: string;
  /** Right out of total, per kind of wording; the line “all” comes last. */
  readonly lines: readonly ScoreLine[];
  readonly misses: readonly Miss[];
}

export interface ScoreLine {
  readonly group: string;
  readonly right: number;
  readonly total: number;
}

export interface Miss {
  readonly text: string;
  readonly expected: string;
  readonly got: string;
}
