import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { logOf } from "./commands/logs";
import { resetSandbox } from "./commands/reset";
import { startDetached, startInForeground } from "./commands/start";
import { statusOf, statusText } from "./commands/status";
import { stopSandbox } from "./commands/stop";
import { defaultStateDir, runningInstance } from "./control/instance";
import { CannotStart } from "./sandbox";

interface StateDir {
  stateDir: string;
}

const NOT_RUNNING = 'No sandbox is running here: start one by "npm run sandbox -- start".';

function wholeNumber(from: number, to: number) {
  return (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${String(from)} to ${String(to)}.`);
  };
}

function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option("--state-dir <dir>", "folder that holds the sandbox's state", (dir) => resolve(dir), defaultStateDir());
}

const program = new Command("sandbox")
  .description("A local Aiven: its REST API on loopback, real Apache Kafka brokers and a real MirrorMaker 2 behind it")
  .showHelpAfterError("(add --help for what is possible)");

command(program, "start", "start the sandbox, and everything that ran when it was stopped")
  .option("--port <port>", "port of the API (default: the last one, or a free one)", wholeNumber(1, 65_535))
  .option("--nodes <count>", "brokers of each Kafka service that is created", wholeNumber(1, 5), 1)
  .option("--strict <project>", "accept only this project, and only the token in AIVEN_TOKEN")
  .option("--detach", "leave it running in the background")
  .action(async (options: StateDir & { port?: number; nodes: number; strict?: string; detach?: boolean }) => {
    const { stateDir, port, nodes } = options;
    const start = options.detach === true ? startDetached : startInForeground;
    await start({ stateDir, port, nodes, strict: strictness(options.strict) });
  });

command(program, "stop", "stop the sandbox; its state stays").action(async ({ stateDir }: StateDir) => {
  console.log((await stopSandbox(stateDir)) ? "Stopped." : "No sandbox was running.");
});

command(program, "status", "show services, processes, flows, and where the sandbox differs from Aiven")
  .option("--json", "as data")
  .action(async ({ stateDir, json }: StateDir & { json?: boolean }) => {
    const status = await statusOf(stateDir);
    if (status === undefined) throw new CannotStart(NOT_RUNNING);
    console.log(json === true ? JSON.stringify(status, null, 2) : statusText(status));
  });

command(program, "env", "print the variables that point Aiven's tools to the sandbox").action(
  async ({ stateDir }: StateDir) => {
    const instance = await runningInstance(stateDir);
    if (instance === undefined) throw new CannotStart(NOT_RUNNING);
    const { url, aivenToken } = instance;
    // avn has a token variable of its own.
    for (const [name, value] of Object.entries({
      AIVEN_WEB_URL: url,
      AIVEN_TOKEN: aivenToken,
      AIVEN_AUTH_TOKEN: aivenToken,
    })) {
      console.log(`export ${name}='${value.replaceAll("'", "'\\''")}'`);
    }
  },
);

command(program, "logs", "print the log of a service's processes")
  .argument("<service>", "name of the service, or project/name")
  .option("-f, --follow", "go on as it grows")
  .action(async (service: string, { stateDir, follow }: StateDir & { follow?: boolean }) => {
    const file = logOf(stateDir, service);
    if (file === undefined) throw new CannotStart(`There is no log of a service "${service}" in ${stateDir}.`);
    const tail = spawn("tail", ["-n", "+1", ...(follow === true ? ["-f"] : []), file], { stdio: "inherit" });
    await new Promise((done) => tail.once("close", done));
  });

command(program, "reset", "stop the sandbox and delete its state")
  .option("--yes", "without asking")
  .action(async ({ stateDir, yes }: StateDir & { yes?: boolean }) => {
    console.log((await resetSandbox(stateDir, yes === true)) ? "Deleted." : "There was nothing to delete.");
  });

function strictness(project: string | undefined) {
  if (project === undefined) return undefined;
  const token = process.env["AIVEN_TOKEN"];
  if (token === undefined || token === "") throw new CannotStart("--strict needs the token to accept in AIVEN_TOKEN.");
  return { project, token };
}

program.parseAsync().catch((error: unknown) => {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
