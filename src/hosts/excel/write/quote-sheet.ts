/** "任务'表" → "'任务''表'" */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
