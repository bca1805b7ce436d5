import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { defaultStateDir } from "../../sandbox/control/instance";
import { chosenStack } from "./stack";

/** An example of `--help`: a command line without `mm2`, and what it does. */
export type Example = readonly [line: string, effect: string];

export interface Declaration {
  /** Name, and placeholders of its words: `explain [topics...]`. */
  name: string;
  /** One line, for the list of commands. */
  summary: string;
  /** What the line leaves out: when to use it, what it needs, what comes before and after. */
  description?: string;
  examples: readonly [Example, ...Example[]];
  /** Page of the repository that tells more. */
  page: string;
  /** Adds the options. */
  options?: (command: Command) => Command;
  /** Loads what the command does; help and completion load nothing. */
  load: () => Promise<{ run: (options: never, ...words: never[]) => Promise<number> | number }>;
}

/** Adds a command with its help; `--stack` is filled in where nobody named one. */
export function declare(parent: Command, declaration: Declaration): Command {
  const { name, summary, description, examples, page, load } = declaration;
  const command = parent
    .command(name)
    .summary(summary)
    .description([`${summary}.`, description ?? ""].join(" ").trim());
  declaration.options?.(command);
  command.addHelpText("after", () => [...exampleLines(examples), "", `More: ${page}`].join("\n"));
  command.action(async () => {
    const options = command.opts<Record<string, unknown>>();
    if (command.options.some(({ long }) => long === "--stack")) {
      options["stack"] = chosenStack(options["program"] as string, options["stack"] as string | undefined);
    }
    const { run } = await load();
    process.exitCode = await run(options as never, ...(command.processedArgs as never[]));
  });
  return command;
}

export const exampleLines = (examples: readonly Example[]): string[] => [
  "\nExamples:",
  ...examples.flatMap(([line, effect]) => [`  # ${effect}`, `  mm2 ${line}`]),
];

/** The options that mean the same wherever they are. */
export const options = {
  stack: (command: Command) =>
    command.option("--stack <name>", "stack, and its file Pulumi.<name>.yaml (default: MM2_STACK, or the only one)"),
  program: (command: Command) => command.option("--program <dir>", "folder of the Pulumi program", "."),
  output: (command: Command) => command.option("--output <file>", "file to write instead of standard output"),
  json: (command: Command, what = "as data") => command.option("--json", what),
  stateDir: (command: Command, what: string) => command.addOption(stateDirOption(what)),
  ownStateDir: (command: Command) =>
    command.addOption(
      stateDirOption("folder that holds the local Aiven's state").default(
        defaultStateDir(),
        ".build/sandbox of the clone",
      ),
    ),
  format: (command: Command) =>
    command
      .addOption(new Option("--format <format>", "how to report").choices(REPORT_FORMATS).default("text"))
      .addOption(new Option("--json", "short for --format json").implies({ format: "json" })),
};

const stateDirOption = (what: string) =>
  new Option("--state-dir <dir>", what).argParser((directory) => resolve(directory));

/** How a report of a preview, an analysis or a drift check can be written. */
export const REPORT_FORMATS = ["text", "json", "sarif", "github", "markdown"] as const;

/** An area of commands, such as `sandbox`. */
export const area = (root: Command, name: string, summary: string): Command =>
  root.command(name).summary(summary).description(`${summary}.`).helpCommand(false);
