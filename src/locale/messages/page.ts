/** What only the standalone page says. */
export interface PageMessages {
  readonly subtitle: string;
  readonly drop: string;
  readonly release: string;
  readonly choose: string;
  readonly accepts: string;
  readonly privacy: string;
  readonly trySample: string;
  readonly onlyPlan: string;
  readonly another: string;
  /** The file holds no task table: what to do. */
  readonly noTable: string;
  readonly preview: string;
  /** A sheet’s preview, where it is read out. */
  readonly previewOf: (sheet: string) => string;
  readonly previewFacts: (tasks: number) => string;
  readonly views: string;
  readonly sheetTab: string;
  readonly tasksTab: string;
  readonly download: string;
  readonly print: string;
  /** Over the last column on paper. */
  readonly state: string;
  readonly summaryPreview: string;
  readonly leftOut: (rows: number) => string;
  readonly sheets: string;
  readonly working: string;
}
