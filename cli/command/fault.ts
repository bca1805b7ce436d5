/** Exit codes of every command. `mm2 help exit-codes` says them in words. */
export const EXIT = { ok: 0, found: 1, fault: 2, refused: 3, partial: 4, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A sentence for the user about what keeps a command from doing its work: wrong usage, or a broken environment. */
export class Fault extends Error {
  constructor(
    message: string,
    readonly code: ExitCode = EXIT.fault,
  ) {
    super(message);
  }
}
