import type { Engine as EngineClass, EngineOptions, Operation } from "../../sandbox/engine/engine";
import { EXIT, Fault } from "../command/fault";
import { fromClone } from "../command/place";
import { runningSandbox } from "../sandbox/running";

export type EngineCommand = Operation | "outputs";

interface EngineArguments {
  stack: string;
  program: string;
  stateDir: string;
  policyPack?: string;
  policyPackConfig?: string;
  provider: EngineOptions["provider"];
}

/** Runs one operation of Pulumi's engine on the local Aiven, or on the one that the environment names. */
export async function operate(name: EngineCommand, options: EngineArguments): Promise<number> {
  const { policyPack, policyPackConfig } = options;
  if (policyPack === undefined && policyPackConfig !== undefined) {
    throw new Fault("--policy-pack-config needs a pack to configure: add --policy-pack.");
  }
  const { Engine } = await fromClone<{ Engine: typeof EngineClass }>("sandbox/engine/engine");
  const engine = await Engine.open({
    ...options,
    aiven: await aiven(options.stateDir),
    policyPack: policyPack === undefined ? undefined : { directory: policyPack, config: policyPackConfig },
    output: (text) => process.stdout.write(text),
  });
  const interrupts: NodeJS.Signals[] = [];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      // The second one ends this process; the CLI and the provider then end by themselves.
      if (interrupts.push(signal) > 1) process.exit(EXIT.interrupted);
      engine.interrupt();
    });
  }
  try {
    if (name === "outputs") {
      console.log(JSON.stringify(await engine.maskedOutputs(), null, 2));
      return EXIT.ok;
    }
    const { succeeded } = await engine.run(name);
    if (interrupts.length > 0) return EXIT.interrupted;
    return succeeded ? EXIT.ok : EXIT.fault;
  } catch (error) {
    if (interrupts.length > 0) return EXIT.interrupted;
    throw error;
  } finally {
    await engine.close();
  }
}

/** The Aiven that the environment names, or else the sandbox that runs here. */
async function aiven(stateDir: string): Promise<EngineOptions["aiven"]> {
  const { AIVEN_WEB_URL: url, AIVEN_TOKEN: token } = process.env;
  if (url !== undefined && token !== undefined) return { url, token };
  const instance = await runningSandbox(stateDir);
  return { url: instance.url, token: instance.aivenToken };
}
