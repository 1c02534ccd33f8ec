import { HostError } from '../../hosts/host-error';

/** What went wrong, as a problem the person can be told of. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (isOfFetching(error)) return new HostError('partMissing', {}, { cause: error });
  return new HostError('unexpected', { detail: String(error) }, { cause: error });
}

/** As webpack names it where a file of the program could not be fetched. */
function isOfFetching(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
