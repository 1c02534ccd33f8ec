import { FORMS } from '../src/core/tasks/deadline/read-deadline';
import type { Example } from '../src/core/tasks/deadline/form';
import { LANGUAGES, type Language } from '../src/locale/language';
import { messagesFor } from '../src/locale/messages-for';

/** The document's year where an example names none, as the tests read it. */
const YEAR = 2026;

const STYLE =
  'body{font:15px/1.6 "Segoe UI","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;max-width:760px;margin:2rem auto;padding:0 1rem;color:#242424}' +
  'h1{font-size:24px}h2{font-size:16px;margin-top:2rem}table{border-collapse:collapse;width:100%}td,th{border:1px solid #c7c7c7;padding:4px 8px;text-align:left}code{font-family:Consolas,monospace}';

/** help.html in all languages: steps, the ways of writing a deadline from the forms' own examples, the formulas. */
export function helpPage(): string {
  const sections = LANGUAGES.map(
    (language) => `<main lang="${language}">${section(language)}</main>`,
  ).join('\n<hr>\n');
  return `<!doctype html>\n<html lang="${LANGUAGES[0]}"><head><meta charset="utf-8"><title>${escape(messagesFor(LANGUAGES[0]).help.title)}</title><style>${STYLE}</style></head>\n<body>\n${sections}\n</body></html>\n`;
}

function section(language: Language): string {
  const { help, functions } = messagesFor(language);
  const steps = help.steps.map((step) => `<li>${escape(step)}</li>`).join('');
  const formulas = Object.entries(functions.wizard).map(([name, { description, parameters }]) => [
    `<code>DUBAN.${name}(${Object.keys(parameters).join(', ')})</code>`,
    escape(description),
  ]);
  const examples = FORMS.flatMap((form) => form.examples)
    .filter(({ year }) => year === undefined)
    .map((example) => [escape(example.text), escape(readAs(example, language))]);
  return [
    `<h1>${escape(help.title)}</h1><ol>${steps}</ol>`,
    `<h2>${help.deadlines}</h2><p>${escape(help.deadlinesHint(YEAR))}</p>`,
    table([help.text, help.readAs], examples),
    `<h2>${help.functions}</h2>`,
    table([], formulas),
    `<p>${escape(help.privacy)}</p>`,
  ].join('\n');
}

function readAs({ reads }: Example, language: Language): string {
  const { help, states } = messagesFor(language);
  if (reads === null) return help.notRead;
  return [
    reads.kind && states.deadlineKind[reads.kind],
    reads.start && `${reads.start} –`,
    reads.due,
    reads.rrule,
  ]
    .filter(Boolean)
    .join(' ');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>${header.length > 0 ? line('th', header) : ''}${rows.map((row) => line('td', row)).join('\n')}</table>`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\n/g, '<br>');
}
