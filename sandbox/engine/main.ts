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

const program = new Command("engine").description("Runs a Pulumi program against the sandbox, on a stack of its own");

for (const name of ["preview", "up", "refresh", "destroy", "outputs"] as const) {
  program
    .command(name)
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
  const engine = await Engine.open({
    ...options,
    aiven: await aiven(options.stateDir),
    policyPack:
      options.policyPack === undefined
        ? undefined
        : { directory: options.policyPack, config: options.policyPackConfig },
    output: (text) => process.stdout.write(text),
  });
  try {
    if (name === "outputs") {
      const outputs = await engine.outputs();
      const shown = Object.entries(outputs).map(([key, { value, secret }]) => [key, secret ? "[secret]" : value]);
      console.log(JSON.stringify(Object.fromEntries(shown), null, 2));
      return;
    }
    const { succeeded } = await engine.run(name);
    if (!succeeded) process.exitCode = 1;
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
