import { matchAt } from './point';

const PLAN = /["“'‘]?十([二三四五六])五["”'’]?(?:规划)?(?:(末|期末|收官)|期间|时期|期内)/y;
/** Last year of each five-year plan by its number, 十四五: 2025. */
const LAST_YEARS: Readonly<Record<string, number>> = {
  二: 2015,
  三: 2020,
  四: 2025,
  五: 2030,
  六: 2035,
};

export interface PlanPeriod {
  readonly end: number;
  readonly lastYear: number;
  /** 末: its end; else the whole period. */
  readonly atEnd: boolean;
}

/** “十四五”末, 十五五期间. */
export function readFiveYearPlan(text: string, at: number): PlanPeriod | null {
  const match = matchAt(PLAN, text, at);
  const lastYear = match && LAST_YEARS[match[1]!];
  return match && lastYear
    ? { end: at + match[0].length, lastYear, atEnd: match[2] !== undefined }
    : null;
}
