import type { ColumnMessages } from '../messages/columns';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const columns: ColumnMessages = {
  role: {
    seq: 'No.',
    category: 'Category',
    task: 'Task',
    measure: 'Measure',
    target: 'Target',
    lead: 'Lead unit',
    responsible: 'Responsible unit',
    support: 'Supporting unit',
    leader: 'Leader',
    person: 'Person in charge',
    supervisor: 'Supervisor',
    contact: 'Contact',
    start: 'Start',
    deadline: 'Deadline',
    progress: 'Progress',
    percent: 'Percent done',
    completedOn: 'Finished on',
    score: 'Points',
    riskLevel: 'Risk level',
    problem: 'Problem',
    source: 'Source',
    note: 'Note',
    other: 'Other',
  },
  reason: (reason) => {
    switch (reason.code) {
      case 'headerWord':
        return `The header says “${reason.word}”`;
      case 'groupHeader':
        return `The header above says “${reason.word}”`;
      case 'looksLike':
        return `By its values: ${percent(reason.share)} of them look like it`;
      case 'position':
        return 'By its place in the table; please check';
      case 'chosen':
        return 'Chosen by you';
      case 'unknown':
        return 'Neither header nor values tell what it is';
    }
  },
};
