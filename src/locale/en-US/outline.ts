import type { LeftOutReason } from '../../core/outline/outline';
import type { DocumentProblem, OutlineMessages } from '../messages/outline';
import { outline as chinese } from '../zh-CN/outline';
import { plural } from './plural';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  documentHead: 'head of the document',
  salutation: 'salutation',
  preamble: 'preamble',
  guidance: 'general requirements',
  aims: 'aims',
  safeguards: 'safeguards and general demands',
  introduction: 'introduction',
  contents: 'table of contents',
  table: 'table',
  attachment: 'attachment',
  signature: 'signature',
  closing: 'closing words, copies and contacts',
};

const SAVE_AS = 'Please open it in WPS or Word, save it as .docx or .txt and try again.';

const PROBLEMS: Readonly<Record<DocumentProblem, (file: string) => string>> = {
  emptyDocument: (file) => `“${file}” holds no text. Please check that it is the right file.`,
  legacyDoc: (file) => `“${file}” is in the old .doc or .wps format. ${SAVE_AS}`,
  notADocument: (file) =>
    `“${file}” is no text of a plan: .docx and .txt can be read. Of another format: ${SAVE_AS}`,
  damagedDocument: (file) =>
    `“${file}” is damaged, incomplete or has a password; its text cannot be read. ${SAVE_AS}`,
};

export const outline: OutlineMessages = {
  sheet: chinese.sheet,
  counts: ({ categories, tasks, withOwner, withDeadline, leftOut }) =>
    (categories > 0 ? `${categories} ${categories === 1 ? 'category' : 'categories'}, ` : '') +
    `${plural(tasks, 'task')}; ${withOwner} with an owner, ${withDeadline} with a deadline` +
    (leftOut > 0 ? `; ${plural(leftOut, 'paragraph')} not listed as tasks` : ''),
  leftOut: ({ first, last, reason, text }) =>
    `${first === last ? `Paragraph ${first}` : `Paragraphs ${first}–${last}`}: ${REASONS[reason]}, not listed as a task (“${text}”)`,
  nothing: (file) =>
    `${file === null ? '' : `${file}: `}nothing was found to list as a task. Please check that the plan itself is in it, its tasks numbered 一、, （一）, 1. or 一是.`,
  box: {
    text: 'Text of the plan',
    hint: 'Paste the whole text of a plan here, or drop a .txt or .docx file. Only owners and deadlines that the text tells are filled in; the rest stays blank.',
    found: (counts) => `${counts}.`,
    make: 'Make the breakdown table',
    open: 'Open this table',
    saved: (file) => `Saved “${file}”. Please look it over before use.`,
    leftOut: (paragraphs) => `${plural(paragraphs, 'paragraph')} not listed as tasks`,
  },
  problems: (problem, file) => PROBLEMS[problem](file),
};
