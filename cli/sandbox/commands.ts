import { type Command, InvalidArgumentError } from "commander";
import { area, declare, options } from "../command/declare";

/** The local Aiven. */
export function sandbox(root: Command): void {
  const parent = area(
    root,
    "sandbox",
    "Run a local Aiven: its API on loopback, with real brokers and a real MirrorMaker 2",
  );
  const page = "docs/sandbox.md";
  declare(parent, {
    name: "start",
    summary: "Start it, with everything that ran when it was stopped",
    examples: [
      ["sandbox start", "until Ctrl-C"],
      ["sandbox start --detach --nodes 3", "in the background; Kafka services get three brokers"],
    ],
    page,
    options: (command) =>
      options
        .ownStateDir(command)
        .option("--port <port>", "port of the API (default: the last one, or a free one)", wholeNumber(1, 65_535))
        .option("--nodes <count>", "brokers of each Kafka service that is created", wholeNumber(1, 5), 1)
        .option("--strict <project>", "accept only this project, and only the token in AIVEN_TOKEN")
        .option("--detach", "keep it running in the background"),
    load: () => import("./start.js"),
  });
  declare(parent, {
    name: "stop",
    summary: "Stop it; its state stays",
    examples: [["sandbox stop", "start carries on from there"]],
    page,
    options: options.ownStateDir,
    load: () => import("./stop.js"),
  });
  declare(parent, {
    name: "status",
    summary: "Show services, processes, flows, and differences from Aiven",
    examples: [
      ["sandbox status", "for people"],
      ["sandbox status --json | jq .services", "as data"],
    ],
    page,
    options: (command) => options.output(options.json(options.ownStateDir(command))),
    load: () => import("./status.js"),
  });
  declare(parent, {
    name: "env",
    summary: "Print the variables that point Aiven's tools to it",
    examples: [["sandbox env", 'use as `eval "$(mm2 sandbox env)"`; avn, Terraform and Pulumi then talk to it']],
    page,
    options: options.ownStateDir,
    load: () => import("./env.js"),
  });
  declare(parent, {
    name: "logs",
    summary: "Print the log of a service's processes",
    examples: [["sandbox logs mm2-dev-mirrormaker --follow", "as it grows"]],
    page,
    options: (command) =>
      options
        .ownStateDir(command.argument("<service>", "name of the service, or project/name"))
        .option("-f, --follow", "keep printing as it grows"),
    load: () => import("./logs.js"),
  });
  declare(parent, {
    name: "reset",
    summary: "Stop it and delete its state",
    description: "Asks first, unless you give --yes. Exit code 3 if nothing was deleted.",
    examples: [["sandbox reset --yes", "without asking"]],
    page,
    options: (command) => options.ownStateDir(command).option("--yes", "without asking"),
    load: () => import("./reset.js"),
  });
}

function wholeNumber(from: number, to: number) {
  return (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${String(from)} to ${String(to)}.`);
  };
}
