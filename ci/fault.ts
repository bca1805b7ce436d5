/** A sentence for the user about what keeps a command from doing its work: wrong usage, or a broken environment. */
export class Fault extends Error {}

/** Exit codes of every command here. */
export const EXIT = { ok: 0, found: 1, fault: 2 } as const;
