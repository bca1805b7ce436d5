import type { Command } from "commander";
import { area, declare, options } from "../command/declare";

/** The policy pack on a program, on a state, and its own configuration. */
export function policy(root: Command): void {
  const parent = area(root, "policy", "Check a program or a state with the policy pack");
  const page = "docs/do/ci.md";
  declare(parent, {
    name: "preview",
    summary: "Preview a stack of any Pulumi program under the policy pack, and report what it finds",
    description: "Exit code 1 if a mandatory policy is violated.",
    examples: [
      ["policy preview --stack prod", "on your backend, like pulumi preview"],
      ["policy preview --stack prod --local", "without an account: a new stack on a throwaway backend"],
    ],
    page,
    options: (command) =>
      options
        .format(options.output(options.program(options.stack(command))))
        .option("--policy-config <file>", "configuration of the pack (default: policy/config/<stack>.json)")
        .option(
          "--local",
          "without an account: on a throwaway backend, as a new stack, with the local Aiven's provider",
        )
        .option("--state-dir <dir>", "with --local: use the stack in this running local Aiven instead of a new one"),
    load: () => import("./preview.js"),
  });
  declare(parent, {
    name: "analyze",
    summary: "Check an exported state with the policy pack, without the program and without a provider",
    description: "Exit code 1 if a mandatory policy is violated.",
    examples: [
      ["policy analyze --file state.json", "state.json is what `pulumi stack export --file state.json` wrote"],
      ["policy analyze --file state.json --stack-config prod", "with the configuration of another environment"],
    ],
    page,
    options: (command) =>
      options
        .format(options.output(command.requiredOption("--file <state>", "what `pulumi stack export` wrote")))
        .option(
          "--stack-config <name>",
          "environment whose policy configuration applies (default: the state's own stack)",
        )
        .option("--policy-config <file>", "configuration of the pack instead"),
    load: () => import("./analyze.js"),
  });
  declare(parent, {
    name: "config",
    summary: "Check configurations of the policy pack, and list every problem",
    description: "Exit code 1 if there is a problem. Pulumi itself silently ignores misspelt policies.",
    examples: [["policy config policy/config/dev.json policy/config/prod.json", "both environments"]],
    page: "docs/policies.md",
    options: (command) => command.argument("<files...>", "files for --policy-pack-config"),
    load: () => import("./config.js"),
  });
}
