import { type Command, Option } from "commander";
import { declare, options } from "../command/declare";

/** What the stack file alone tells. */
export function plan(root: Command): void {
  declare(root, {
    name: "check",
    summary: "Check a stack file, and list every problem with what to write instead",
    description: "Offline: it contacts neither Pulumi nor Aiven. Exit code 1 if there is a problem.",
    examples: [
      ["check --stack dev", "the stack file of dev"],
      ["check --stack prod --json | jq .problems", "as data, for a script"],
    ],
    page: "docs/configuration.md",
    options: (command) => options.output(options.json(options.program(options.stack(command)))),
    load: () => import("./check.js"),
  });
  declare(root, {
    name: "explain",
    summary: "Show which topic goes where, under which name and why",
    description:
      "Offline, following MirrorMaker's own rules. Without topics, it explains those that the stack declares, and MirrorMaker's heartbeats.",
    examples: [
      ["explain --stack prod", "every declared topic, hop by hop"],
      ["explain --stack prod orders europe/audit", "any topics, on all clusters or on one"],
      ["explain --stack prod --svg --output topology.svg", "as a picture"],
    ],
    page: "docs/explain.md",
    options: (command) =>
      options
        .output(options.program(options.stack(command.argument("[topics...]", "topic, or cluster/topic"))))
        .addOption(
          new Option("--kafka <line>", "version of MirrorMaker to follow").choices(["3.9", "4.x"]).default("4.x"),
        )
        .addOption(new Option("--json", "as data, described by docs/explain.schema.json").conflicts(["mermaid", "svg"]))
        .addOption(new Option("--mermaid", "as a Mermaid flowchart").conflicts(["json", "svg"]))
        .addOption(new Option("--svg", "as a picture").conflicts(["json", "mermaid"])),
    load: () => import("./explain.js"),
  });
  declare(root, {
    name: "adopt",
    summary: "Write the import file to take over services that exist on Aiven",
    description: "Offline. The file is for `pulumi import --file`; standard error lists what the command cannot know.",
    examples: [
      [
        "adopt --stack prod --integrations list.json --output import.json",
        "list.json is output of `avn service integration-list <MirrorMaker service> --json`",
      ],
    ],
    page: "docs/do/adopt.md",
    options: (command) =>
      options
        .output(options.program(options.stack(command)))
        .option("--integrations <file>", "output of `avn service integration-list <MirrorMaker service> --json`"),
    load: () => import("./adopt.js"),
  });
}
