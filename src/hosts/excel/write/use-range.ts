/** Works on a range that is not needed again, so that Excel need not keep track of it: half the calls of a writing. */
export function useRange<T extends Excel.Range | Excel.RangeAreas>(
  range: T,
  work: (range: T) => void,
): void {
  work(range);
  range.untrack();
}
