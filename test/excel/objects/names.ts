import type { DefinedName } from '../book/book';
import { refuse } from '../book/emulated-error';
import { parseFormula } from '../formulas/parse-formula';
import { evaluate } from '../formulas/evaluate';
import { isRange } from '../formulas/operand';
import { hostObject, isHostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';
import { rangeObject } from './range';
import { fullAddress, targetOf } from './target';

interface NameTarget {
  readonly session: Session;
  readonly name: DefinedName;
}

export function namesObject(session: Session): HostObject {
  return hostObject(NAMES, session);
}

const findName = ({ book }: Session, key: unknown) =>
  book.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());

const nameObject = (session: Session, name: DefinedName) =>
  hostObject(NAMED_ITEM, { session, name }, name.name);

const NAMES: HostType<Session> = {
  name: 'NamedItemCollection',
  items: (session) => session.book.names.map((name) => nameObject(session, name)),
  methods: {
    GetItem: (session, [key]) => {
      const name = findName(session, key);
      return name ? nameObject(session, name) : refuse('ItemNotFound');
    },
    GetItemOrNullObject: (session, [key]) => {
      const name = findName(session, key);
      return name ? nameObject(session, name) : null;
    },
    Add: (session, [key, reference, comment]) => {
      if (session.book.readOnly) refuse('AccessDenied');
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(String(key))) refuse('InvalidArgument');
      if (findName(session, key)) refuse('ItemAlreadyExists');
      const name: DefinedName = {
        name: String(key),
        formula: toFormula(reference),
        visible: true,
        comment: String(comment ?? ''),
      };
      session.book.names.push(name);
      session.book.generation++;
      return nameObject(session, name);
    },
  },
};

function toFormula(reference: unknown): string {
  if (isHostObject(reference)) {
    const { sheet, areas } = targetOf(reference);
    return `=${fullAddress(sheet, areas[0]).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  }
  const formula = String(reference);
  if (!formula.startsWith('=')) refuse('InvalidArgument');
  parseFormula(formula.slice(1));
  return formula;
}

const NAMED_ITEM: HostType<NameTarget> = {
  name: 'NamedItem',
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ session, name }, value) => {
        if (session.book.readOnly) refuse('AccessDenied');
        name.formula = toFormula(value);
        session.book.generation++;
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = value === true;
      },
    },
    Type: { get: (target) => (refersTo(target) ? 'Range' : 'Error') },
  },
  methods: {
    Delete: ({ session, name }) => {
      session.book.names.splice(session.book.names.indexOf(name), 1);
      session.book.generation++;
    },
    GetRangeOrNullObject: (target) => {
      const range = refersTo(target);
      return range && rangeObject(target.session, range.sheet, range.area);
    },
  },
};

/** The range a name stands for; null where it stands for something else or for what is gone. */
function refersTo({ session, name }: NameTarget) {
  const sheet = session.book.sheets[0]!;
  const operand = name.formula.includes('#REF!')
    ? null
    : evaluate(parseFormula(name.formula.slice(1)), {
        sheet,
        row: 1,
        column: 1,
        down: 0,
        right: 0,
      });
  return operand !== null && isRange(operand) ? operand : null;
}
