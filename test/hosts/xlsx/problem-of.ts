import { HostError } from '../../../src/hosts/host-error';

/** The problem a call is refused with; "none" where it goes well. Any other error is passed on. */
export function problemOf(call: () => unknown): string {
  try {
    call();
    return 'none';
  } catch (error) {
    if (error instanceof HostError) return error.problem;
    throw error;
  }
}
