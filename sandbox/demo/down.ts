import { stopSandbox } from "../commands/stop";
import { defaultStateDir, runningInstance } from "../control/instance";
import { openDemoStack } from "./stack";

/** Destroys what the demo made and stops the sandbox; fine when there is nothing. */
async function main(): Promise<void> {
  const stateDir = defaultStateDir();
  const instance = await runningInstance(stateDir);
  if (instance === undefined) {
    console.log("No sandbox is running.");
    return;
  }
  const engine = await openDemoStack(stateDir, instance, (text) => process.stdout.write(text));
  const { succeeded } = await engine.run("destroy").finally(() => engine.close());
  if (!succeeded) throw new Error("The stack could not be destroyed; see Pulumi's output above.");
  await stopSandbox(stateDir);
  console.log("The stack is destroyed and the sandbox is stopped.");
}

main().catch((error: unknown) => {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
