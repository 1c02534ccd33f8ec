const PLAIN = /^\p{Script=Han}[\p{Script=Han}_]*$/u;

/** The sheet as a formula names it: 督办_台账, '任务分解表 (2)'. */
export function sheetReference(name: string): string {
  return PLAIN.test(name) ? name : quotedSheet(name);
}

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
