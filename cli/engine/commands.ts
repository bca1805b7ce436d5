import { type Command, Option } from "commander";
import { area, declare, options } from "../command/declare";
import type { EngineCommand } from "./operate";

const COMMANDS: readonly (readonly [EngineCommand, string])[] = [
  ["preview", "Show what up would do"],
  ["up", "Preview, then create, change and delete what the program asks for"],
  ["refresh", "Update the stack's state to what really exists"],
  ["drift", "Show what refresh would update"],
  ["destroy", "Delete everything in the stack"],
  ["outputs", "Print the stack's outputs as JSON, without its secrets"],
];

/** Pulumi's own engine on the local Aiven, without an account. */
export function engine(root: Command): void {
  const parent = area(root, "engine", "Run a Pulumi program on the local Aiven, with the real Pulumi engine");
  for (const [name, summary] of COMMANDS) {
    declare(parent, {
      name,
      summary,
      description:
        "The stack lives in the local Aiven's state folder. Set AIVEN_WEB_URL and AIVEN_TOKEN to use another Aiven.",
      examples: [[`engine ${name} --stack dev`, "stack dev of the program in this folder"]],
      page: "docs/sandbox.md",
      options: (command) => {
        options.ownStateDir(options.program(options.stack(command)));
        if (name === "outputs") options.json(command, "as data, which outputs always are");
        return command
          .option("--policy-pack <dir>", "policy pack to run")
          .option("--policy-pack-config <file>", "configuration of the policy pack")
          .addOption(
            new Option("--provider <provider>", "which Aiven provider to use")
              .choices(["sandbox", "official"])
              .default("sandbox"),
          );
      },
      load: async () => {
        const { operate } = await import("./operate.js");
        return { run: (given: Parameters<typeof operate>[1]) => operate(name, given) };
      },
    });
  }
}
