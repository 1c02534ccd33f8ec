/** The person asked for something that cannot be; the message is already in their language. */
export class UsageError extends Error {}
