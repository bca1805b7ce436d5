import type { Command } from "commander";
import { area, declare, options } from "../command/declare";
import { ALLOW_LABEL } from "./allowLabel";

/** What pipelines call. */
export function ci(root: Command): void {
  const parent = area(root, "ci", "Gate, comment and look for drift, in a pipeline");
  const page = "docs/do/ci.md";
  const reports = (command: Command) => command.requiredOption("--report <file...>", "saved reports of previews");
  declare(parent, {
    name: "gate",
    summary: "Fail if a preview deletes or replaces what cannot be brought back",
    examples: [
      [
        "ci gate --report reports/prod.json",
        "a report that `mm2 policy preview --json --output reports/prod.json` saved",
      ],
      ["ci gate --report reports/prod.json --allow", "show the changes and let them pass"],
    ],
    page,
    options: (command) =>
      reports(command).option(
        "--allow",
        `let the changes pass; meant for a pull request with the label ${ALLOW_LABEL}`,
      ),
    load: () => import("./gate.js"),
  });
  declare(parent, {
    name: "drift",
    summary: "Report what was changed on Aiven behind Pulumi's back, without changing anything",
    description:
      "Exit code 1 if anything was. New outputs of a stack that this one reads (StackReference) are left out.",
    examples: [
      ["ci drift --stack prod", "on your backend"],
      ["ci drift --stack dev --state-dir .build/sandbox", "the stack in the local Aiven"],
    ],
    page,
    options: (command) =>
      options.stateDir(
        options.format(options.output(options.program(options.stack(command)))),
        "use the stack in this running local Aiven instead of the one on your backend",
      ),
    load: () => import("./drift.js"),
  });
  declare(parent, {
    name: "report",
    summary: "Write a report that was saved with --json in another format",
    examples: [["ci report --report reports/prod.json --format sarif --output prod.sarif", "for code scanning"]],
    page,
    options: (command) => options.format(options.output(command.requiredOption("--report <file>", "saved report"))),
    load: () => import("./report.js"),
  });
  declare(parent, {
    name: "comment",
    summary: "Comment on a pull request or merge request, once for each stack, and edit the comment in place",
    examples: [["ci comment --report reports/*.json", "in a GitHub workflow or GitLab pipeline"]],
    page,
    options: (command) =>
      reports(command).option("--fork", "the reports come from a fork's preview, which had no secrets"),
    load: () => import("./comment.js"),
  });
}
