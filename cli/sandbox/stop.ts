import { stopSandbox } from "../../sandbox/commands/stop";
import { EXIT } from "../command/fault";
import { withProgress } from "../command/terminal";

export async function run({ stateDir }: { stateDir: string }): Promise<number> {
  const stopped = await withProgress("Stopping", () => stopSandbox(stateDir));
  console.log(stopped ? "Stopped." : "No local Aiven was running.");
  return EXIT.ok;
}
