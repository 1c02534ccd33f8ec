import { HostError, type HostProblem } from '../host-error';

/** What Excel's error codes mean to a person. */
const PROBLEMS: Readonly<Record<string, HostProblem>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'cannotWrite',
  PermissionDenied: 'cannotWrite',
  Unauthenticated: 'cannotWrite',
  InvalidOperation: 'cannotWrite',
  ItemAlreadyExists: 'cannotWrite',
  NonBlankCellOffSheet: 'cannotWrite',
  MergedRangeConflict: 'cannotWrite',
  FilteredRangeConflict: 'cannotWrite',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InvalidBinding: 'sheetGone',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  OperationCellsExceedLimit: 'payloadTooLarge',
  RangeExceedsLimit: 'payloadTooLarge',
  MemoryLimitReached: 'payloadTooLarge',
  ApiNotFound: 'unsupportedExcel',
  ApiNotAvailable: 'unsupportedExcel',
  UnsupportedOperation: 'unsupportedExcel',
  NotImplemented: 'unsupportedExcel',
  ConnectionFailure: 'connectionLost',
  ActivityLimitReached: 'connectionLost',
  InvalidOrTimedOutSession: 'connectionLost',
  InvalidOrTimedOutSessionMessage: 'connectionLost',
  ServiceNotAvailable: 'connectionLost',
  HostRestartNeeded: 'connectionLost',
  RequestAborted: 'connectionLost',
  Timeout: 'connectionLost',
};

/** An error of Excel's as ours; ours stay as they are. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const { code, message } = describe(error);
  return new HostError(PROBLEMS[code] ?? 'unexpected', { detail: message }, { cause: error });
}

/** Where in Excel's object model an error arose: "PageLayout.orientation"; "" where it does not say. */
export function errorLocation(error: unknown): string {
  const { debugInfo } = (error ?? {}) as { debugInfo?: { errorLocation?: unknown } };
  return typeof debugInfo?.errorLocation === 'string' ? debugInfo.errorLocation : '';
}

export function errorCode(error: unknown): string {
  return describe(error).code;
}

function describe(error: unknown): { code: string; message: string } {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : String(error),
  };
}
