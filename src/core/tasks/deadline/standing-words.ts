/** Words for a duty without end. */
const STANDING = '长期(?!性)|持续|常态|常抓|常年|长效|一以贯之|久久为功|始终';
const AT_THE_END = new RegExp(
  `(?:^|[,;、。(/]|并|且|后|起|长期:|同时|要|需)(?:并|且|要|需|再|做好)?(?:${STANDING})[^,;。:(]{0,8}[)。;!]*$`,
);
const AT_THE_START = new RegExp(`^(?:${STANDING})[^,;。:(]{0,6}[,;、(]`);

/** 6月底前完成并长期坚持; but not 5-12月:巩固常态化建设成果, where the words belong to the task. */
export function goesOn(text: string): boolean {
  // Only the last clause can say so, however long the cell.
  return AT_THE_END.test(text.slice(-24)) || AT_THE_START.test(text.slice(0, 16));
}
