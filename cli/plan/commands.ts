import { type Command, Option } from "commander";
import { declare, options } from "../command/declare";

/** What the stack file alone tells. */
export function plan(root: Command): void {
  declare(root, {
    name: "check",
    summary: "Judge a stack file, and list every problem with what to write instead",
    description: "Offline: nothing is asked of Pulumi or Aiven. Exit code 1 when there is a problem.",
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
    summary: "Say which topic goes where, under which name and why",
    description:
      "Offline, by MirrorMaker's own rules. Without topics it explains those that the stack declares, and MirrorMaker's heartbeats.",
    examples: [
      ["explain --stack prod", "every declared topic, hop by hop"],
      ["explain --stack prod orders europe/audit", "any topic that you have in mind, on all clusters or on one"],
      ["explain --stack prod --svg --output topology.svg", "as a picture"],
    ],
    page: "docs/explain.md",
    options: (command) =>
      options
        .output(options.program(options.stack(command.argument("[topics...]", "topic, or cluster/topic"))))
        .addOption(
          new Option("--kafka <line>", "version of MirrorMaker that decides").choices(["3.9", "4.x"]).default("4.x"),
        )
        .addOption(new Option("--json", "as data, described by docs/explain.schema.json").conflicts(["mermaid", "svg"]))
        .addOption(new Option("--mermaid", "as a Mermaid flowchart").conflicts(["json", "svg"]))
        .addOption(new Option("--svg", "as a picture").conflicts(["json", "mermaid"])),
    load: () => import("./explain.js"),
  });
  declare(root, {
    name: "adopt",
    summary: "Write the import file that takes over services that exist at Aiven",
    description: "Offline. `pulumi import --file` reads it; what it cannot know is named on standard error.",
    examples: [
      [
        "adopt --stack prod --integrations list.json --output import.json",
        "list.json is what `avn service integration-list <MirrorMaker service> --json` prints",
      ],
    ],
    page: "docs/adopt.md",
    options: (command) =>
      options
        .output(options.program(options.stack(command)))
        .option("--integrations <file>", "what `avn service integration-list <MirrorMaker service> --json` prints"),
    load: () => import("./adopt.js"),
  });
}
