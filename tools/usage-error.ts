/** A mistake of the person who called a tool: told in one line, with how to mend it. */
export class UsageError extends Error {}
