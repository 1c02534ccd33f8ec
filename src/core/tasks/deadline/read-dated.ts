import type { Deadline, DeadlineKind } from './deadline';
import { deadline, type Cell } from './form';
import type { Dated } from './points/resolve';
import { goesOn } from './standing-words';

/** A rhythm told beside the date (全年,逐月…) makes another reading possible. */
const RHYTHM = /每(?:半?[月年]|个月|季|周|旬|日|天)|逐[月季周]|按[月季周](?!度计划)/;

/** The deadline of a date or range that a form claims; 2月30日 stays unread. */
export function readDated(form: string, kind: DeadlineKind, dated: Dated, cell: Cell): Deadline {
  if (dated.impossible) return impossible(form);
  return deadline(form, kind, {
    due: dated.due,
    start: dated.start,
    ongoing: goesOn(cell.text),
    ambiguous: dated.ambiguous || RHYTHM.test(cell.text),
    implied: dated.implied,
    problem: dated.noYear ? 'noYear' : null,
  });
}

export function impossible(form: string): Deadline {
  return deadline(form, 'unparsed', { problem: 'impossibleDate' });
}
