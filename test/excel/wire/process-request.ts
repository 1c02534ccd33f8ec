import { findSheet } from '../book/book';
import { EmulatedError, refuse } from '../book/emulated-error';
import { serviceObject } from '../objects/services';
import { webWorkbookObject } from '../objects/created-workbook';
import { workbookObject } from '../objects/workbook';
import { camel, pascal, type HostObject } from './host-object';
import { identity, query } from './query';
import { ACTION, type RequestAction, type RequestBody, type ResponseBody } from './request';
import { pathResolver, type PathResolver } from './resolve-path';
import type { Session } from './session';

/** What Excel on the web hands to its own partition rather than to the workbook. */
const WEB_PARTITION = 'WacPartition';

/** Carries out one request. Not transactional: what was done before an error stands. */
export function processRequest(
  session: Session,
  body: RequestBody,
  partition: string,
  failBefore?: { readonly action: number; readonly code: string },
): ResponseBody {
  const root = partition === WEB_PARTITION ? webWorkbookObject(session) : workbookObject(session);
  const paths = pathResolver(body, session, root, (name) => serviceObject(session, name));
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  session.activating = null;
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (failBefore?.action === index) {
        refuse(failBefore.code, undefined, locationOf(action, paths));
      }
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(action, paths, session) });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: describe(error, index) };
    }
  }
  if (session.activating !== null && findSheet(session.book, session.activating)) {
    session.book.activeId = session.activating;
  }
  return { Results: results, TraceIds: traceIds };
}

function perform(action: RequestAction, paths: PathResolver, session: Session): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  const args = () => paths.args(action.ArgumentInfo);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identity(object);
    case ACTION.query:
      return query(object, action.QueryInfo ?? {});
    case ACTION.queryAsJson:
      return query(object, action.QueryInfo ?? {}, true);
    case ACTION.method:
      if (action.Name === '_KeepReference') return keep(object, session);
      return object.call(action.Name!, args()) ?? null;
    case ACTION.setProperty:
      object.set(action.Name!, (action.ArgumentInfo?.Arguments ?? [])[0]);
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        object.set(pascal(name), value);
      }
      return null;
    case ACTION.ensureUnchanged:
      return null;
    default:
      return refuse('GeneralException', `EMULATOR: action type ${action.ActionType}`);
  }
}

function locationOf({ ObjectPathId, Name }: RequestAction, paths: PathResolver): string {
  return `${paths.resolve(ObjectPathId)?.typeName ?? ''}.${camel(Name ?? '')}`;
}

function keep(object: HostObject, session: Session): null {
  if (object.reference === undefined) {
    object.reference = `ref${session.book.nextId++}`;
    session.references.set(object.reference, object);
  }
  return null;
}

function describe(error: unknown, index: number): ResponseBody['Error'] {
  const known =
    error instanceof EmulatedError
      ? error
      : new EmulatedError('GeneralException', `EMULATOR CRASH: ${String((error as Error).stack)}`);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.code === 'ItemNotFound' ? 404 : 400,
  };
}
