import type { ReportFacts } from '../../core/summaries/report-paragraph';

/** The paragraph of numbers that a report to the leaders begins with. */
export type ReportMessages = (facts: ReportFacts) => string;
