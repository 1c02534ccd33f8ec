import type { IsoDate } from '../calendar/iso-date';
import type { Checked } from '../checks/checked';
import { byUnit } from './by-unit';
import { overview } from './overview';
import type { Totals } from './totals';

/** The numbers of the sentence in an annual report: 共分解任务__项，已完成__项…… */
export interface ReportFacts extends Totals {
  readonly asOf: IsoDate;
  /** Units that carry at least one task. */
  readonly units: number;
}

export function reportParagraph(checked: Checked): ReportFacts {
  const carrying = byUnit(checked).filter(({ party, totals }) => party !== null && totals.tasks);
  return { ...overview(checked), asOf: checked.settings.asOf, units: carrying.length };
}
