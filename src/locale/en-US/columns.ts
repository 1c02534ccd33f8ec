import type { ColumnFact } from '../../core/summaries/column-fact';
import type { ColumnValues } from '../../core/table/column-content';
import type { ColumnReason } from '../../core/table/table';
import type { ColumnMessages } from '../messages/columns';
import { plural } from './plural';

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
    support: 'Support unit',
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
  reason,
  fact,
  understood: (why, held) => {
    if (held === null) return reason(why);
    const holds = fact(held);
    switch (why.code) {
      case 'headerWord':
        return capital(holds);
      case 'looksLike':
        return `By its values: ${holds}`;
      case 'position':
        return `By its place, please check: ${holds}`;
      case 'unknown':
        return capital(isBlank(held) ? holds : `${holds}, no use known for them`);
      default:
        return `${reason(why)}: ${holds}`;
    }
  },
};

function reason(why: ColumnReason): string {
  switch (why.code) {
    case 'headerWord':
      return `The header says “${why.word}”`;
    case 'groupHeader':
      return `The header above says “${why.word}”`;
    case 'looksLike':
      return `By its values: ${percent(why.share)} of them look like it`;
    case 'position':
      return 'By its place in the table; please check';
    case 'chosen':
      return 'Chosen by you';
    case 'unknown':
      return 'Neither header nor values tell what it is';
  }
}

const VALUES: Readonly<Record<ColumnValues, string>> = {
  nothing: 'blank throughout',
  marks: 'marks such as √',
  numbers: 'numbers',
  dates: 'dates',
  names: 'names of units or people',
  words: 'words',
};

function fact(held: ColumnFact): string {
  switch (held.code) {
    case 'running':
      return `${held.first}–${held.last}, ${held.missing === 0 ? 'no gaps' : `${held.missing} missing`}`;
    case 'restarts':
      return `numbered anew ${held.runs} times`;
    case 'kinds':
      return `${plural(held.count, 'kind')}${held.merged ? ', merged cells' : ''}`;
    case 'entries':
      return `${plural(held.count, 'item')}${held.merged ? ', merged cells' : ''}`;
    case 'units':
      return held.count === 0 ? 'no units found' : plural(held.count, 'unit');
    case 'people':
      return held.count === 0 ? 'no names found' : plural(held.count, 'name');
    case 'deadlines':
      return [
        held.read > 0 && `${held.read} understood`,
        held.undated > 0 && `${held.undated} without a day`,
        held.blank > 0 && `${held.blank} blank`,
      ]
        .filter(Boolean)
        .join(', ');
    case 'filled':
      return held.blank === 0 ? 'all filled in' : `${held.filled} filled in, ${held.blank} blank`;
    case 'values':
      return VALUES[held.values];
  }
}

function isBlank(held: ColumnFact): boolean {
  return held.code === 'values' && held.values === 'nothing';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
