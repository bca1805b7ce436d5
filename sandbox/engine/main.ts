import { resolve } from "node:path";
import { Command, Option } from "commander";
import { defaultStateDir, runningInstance } from "../control/instance";
import { Engine, type EngineOptions, type Operation } from "./engine";

interface CommandOptions {
  stack: string;
  program: string;
  stateDir: string;
  policyPack?: string;
  policyPackConfig?: string;
  provider: EngineOptions["provider"];
}

const COMMANDS: Record<Operation | "outputs", string> = {
  preview: "show what up would do",
  up: "preview, and then create, change and delete what the program says",
  refresh: "take over into the stack's state what is really there",
  drift: "show what refresh would take over",
  destroy: "delete everything that the stack holds",
  outputs: "print the stack's outputs as JSON, without its secrets",
};
/** What a shell sees of a process that an interrupt ended. */
const INTERRUPTED = 130;

const program = new Command("engine")
  .description("Runs a Pulumi program against the sandbox, on the real Pulumi engine and a stack of its own")
  .showHelpAfterError("(add --help for what is possible)");

for (const [name, description] of Object.entries(COMMANDS) as [Operation | "outputs", string][]) {
  program
    .command(name)
    .description(description)
    .requiredOption("--stack <name>", "stack, and stack file Pulumi.<name>.yaml")
    .option("--program <dir>", "folder of the program", resolve(__dirname, "../.."))
    .option("--state-dir <dir>", "the sandbox's state folder", (dir) => resolve(dir), defaultStateDir())
    .option("--policy-pack <dir>", "policy pack to run")
    .option("--policy-pack-config <file>", "configuration of the policy pack")
    .addOption(
      new Option("--provider <provider>", "whose Aiven provider").choices(["sandbox", "official"]).default("sandbox"),
    )
    .action((options: CommandOptions) => act(name, options));
}

async function act(name: Operation | "outputs", options: CommandOptions): Promise<void> {
  const { policyPack, policyPackConfig } = options;
  if (policyPack === undefined && policyPackConfig !== undefined) {
    throw new Error("--policy-pack-config needs the pack that it configures: add --policy-pack.");
  }
  const engine = await Engine.open({
    ...options,
    aiven: await aiven(options.stateDir),
    policyPack: policyPack === undefined ? undefined : { directory: policyPack, config: policyPackConfig },
    output: (text) => process.stdout.write(text),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      // The second one ends this process; the CLI and the provider then end by themselves.
      if (process.exitCode === INTERRUPTED) process.exit();
      process.exitCode = INTERRUPTED;
      engine.interrupt();
    });
  }
  try {
    if (name === "outputs") {
      console.log(JSON.stringify(await engine.maskedOutputs(), null, 2));
    } else {
      const { succeeded } = await engine.run(name);
      if (!succeeded) process.exitCode ??= 1;
    }
  } finally {
    await engine.close();
  }
}

/** The Aiven that the environment names, or else the sandbox that runs here. */
async function aiven(stateDir: string): Promise<EngineOptions["aiven"]> {
  const { AIVEN_WEB_URL: url, AIVEN_TOKEN: token } = process.env;
  if (url !== undefined && token !== undefined) return { url, token };
  const instance = await runningInstance(stateDir);
  if (instance !== undefined) return { url: instance.url, token: instance.aivenToken };
  throw new Error('No sandbox is running here: start one by "npm run sandbox -- start".');
}

program.parseAsync().catch((error: unknown) => {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
