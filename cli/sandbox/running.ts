import { type Instance, runningInstance } from "../../sandbox/control/instance";
import { Fault } from "../command/fault";

export const NOT_RUNNING = 'No local Aiven is running here: start one with "npx mm2 sandbox start".';

/**
 * The local Aiven that runs on a state folder.
 *
 * @throws Fault when none does
 */
export async function runningSandbox(stateDir: string): Promise<Instance> {
  const instance = await runningInstance(stateDir);
  if (instance === undefined) throw new Fault(NOT_RUNNING);
  return instance;
}
