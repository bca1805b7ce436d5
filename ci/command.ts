import { Command, CommanderError } from "commander";
import { EXIT, Fault } from "./fault";

/** A command of `npm run <name>`, with the options that its caller adds. */
export const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .configureHelp({ helpWidth: 120 })
    .exitOverride()
    .showHelpAfterError("(add --help for what is possible)");

/** Runs a command; its exit code says whether all is well (0), something was found (1), or it could not do its work (2). */
export async function run(command: Command, action: (options: never) => Promise<number>): Promise<void> {
  try {
    command.action(async () => {
      process.exitCode = await action(command.opts<never>());
    });
    await command.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.fault;
    else {
      console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
      // Anything but a sentence for the user is a mistake of ours.
      if (!(error instanceof Fault) && process.env["DEBUG"] !== undefined) console.error(error);
      process.exitCode = EXIT.fault;
    }
  }
}
