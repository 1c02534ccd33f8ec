/** A plan document that was dropped or chosen; its text is pasted where there is none. */
export interface PlanDocument {
  readonly name: string;
  readonly bytes: Promise<Uint8Array>;
}

export const PLAN_FILES = '.txt,.docx,.doc,.wps';

/** Whether a file is a plan by its name, and no workbook. */
export function isPlanName(name: string): boolean {
  return /\.(?:txt|docx?|wps)$/i.test(name);
}
