import { Command } from "commander";
import { version } from "../package.json";
import { ci } from "../ci/commands";
import { completion } from "../completion/commands";
import { engine } from "../engine/commands";
import { plan } from "../plan/commands";
import { policy } from "../policy/commands";
import { sandbox } from "../sandbox/commands";
import { exampleLines } from "./declare";
import { TOPICS, showHelp } from "./helpTopics";
import { terminalWidth } from "./terminal";

/** Every command, with nothing loaded of what they do. */
export function tree(): Command {
  const root = commands();
  root.commandsGroup("More:");
  completion(root, commands);
  return inherit(root);
}

function commands(): Command {
  const root = new Command("mm2")
    .description(
      "Plan Kafka replication with MirrorMaker 2 on Aiven, check it against your policies, and try it on a local Aiven.",
    )
    .version(version, "-V, --version", "the version")
    .configureHelp({ helpWidth: terminalWidth(), sortSubcommands: false })
    .configureOutput({
      outputError: () => undefined,
      // Help that stands for a missing word is an answer, too.
      writeErr: (text) => process.stdout.write(text),
    })
    .exitOverride()
    .helpCommand(false)
    .addHelpText("after", () =>
      [...exampleLines(EXAMPLES), "", "More: mm2 help exit-codes, environment or output"].join("\n"),
    );

  root.commandsGroup("Plan (offline, from the stack file alone):");
  plan(root);
  root.commandsGroup("Pipelines (Pulumi, and your pull requests):");
  policy(root);
  ci(root);
  root.commandsGroup("Local Aiven (in a clone of the repository):");
  sandbox(root);
  engine(root);
  root.commandsGroup("More:");
  root
    .command("help [words...]")
    .summary("Help on a command, or on exit codes, environment and output")
    .description(`Help on a command, or on a topic: ${Object.keys(TOPICS).join(", ")}.`)
    .action((words: string[]) => {
      showHelp(root, words);
    });
  return root;
}

const EXAMPLES = [
  ["check --stack dev", "does the stack file have problems?"],
  ["explain --stack prod orders", "where does topic orders go, and why?"],
  ["sandbox start --detach", "a local Aiven, with real brokers and a real MirrorMaker 2"],
] as const;

/** Gives every command the root's ways, and `--help` its words. */
function inherit(root: Command): Command {
  for (const command of root.commands) {
    command.copyInheritedSettings(root);
    inherit(command);
  }
  return root.helpOption("-h, --help", "this help");
}
