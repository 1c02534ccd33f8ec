const MESSAGES: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  GeneralException: 'There was an internal error while processing the request.',
};

/** An error that Excel answers with: the batch stops there, what it did before stands. */
export class EmulatedError extends Error {
  constructor(
    readonly code: string,
    message: string = MESSAGES[code] ?? code,
    public location = '',
  ) {
    super(message);
  }
}

export function refuse(code: string, message?: string, location?: string): never {
  throw new EmulatedError(code, message, location);
}
