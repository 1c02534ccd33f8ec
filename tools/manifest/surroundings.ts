/** What the offline check may look at besides the manifest. */
export interface ManifestSurroundings {
  /** Whether a built file answers to this path, such as /assets/duban-32.png; left out: not checked. */
  readonly hasFile?: (path: string) => boolean;
  /** Names for which the code calls `Office.actions.associate`. */
  readonly associated?: readonly string[];
}
