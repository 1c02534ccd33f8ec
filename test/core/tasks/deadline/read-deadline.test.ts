import { FORMS, readDeadline } from '../../../../src/core/tasks/deadline/read-deadline';

const contextOf = (example: { year?: number | null; issuedOn?: string }) => ({
  year: example.year === undefined ? 2026 : example.year,
  issuedOn: example.issuedOn ?? null,
  date1904: false,
});

describe.each(FORMS)('$name', ({ name, examples }) => {
  it.each(examples)('$text', (example) => {
    const read = readDeadline(example.text, contextOf(example));
    if (example.reads === null) expect(read.form).not.toBe(name);
    else expect(read).toMatchObject({ form: name, ...example.reads });
  });
});
