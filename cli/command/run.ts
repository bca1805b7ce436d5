import { CommanderError } from "commander";
import { EXIT, Fault } from "./fault";
import { rightWord } from "./rightWord";
import { alarming } from "./terminal";
import { tree } from "./tree";

/** Runs a command line: the only place that catches, prints and sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  // A reader such as `head` that has seen enough is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.fault);
  });
  try {
    await tree().parseAsync(argv);
  } catch (error) {
    const code = codeOf(error);
    if (code !== EXIT.ok) console.error(`${alarming("error:")} ${sentence(error)}`);
    // Something may still be open that was begun before the error.
    process.exit(code);
  }
}

function codeOf(error: unknown): number {
  if (error instanceof CommanderError)
    return error.exitCode === 0 || error.code === "commander.help" ? EXIT.ok : EXIT.fault;
  return error instanceof Fault ? error.code : EXIT.fault;
}

function sentence(error: unknown): string {
  if (error instanceof CommanderError) return `${rightWord(error.message)}\n(add --help for usage)`;
  if (!(error instanceof Error)) return String(error);
  if (process.env["DEBUG"] !== undefined && !(error instanceof Fault)) return error.stack ?? error.message;
  return error.message;
}
