import { spawn } from "node:child_process";
import { logOf } from "../../sandbox/commands/logs";
import { EXIT, Fault } from "../command/fault";

export async function run(
  { stateDir, follow }: { stateDir: string; follow?: boolean },
  service: string,
): Promise<number> {
  const file = logOf(stateDir, service);
  if (file === undefined) throw new Fault(`There is no log for a service "${service}" in ${stateDir}.`);
  const tail = spawn("tail", ["-n", "+1", ...(follow === true ? ["-f"] : []), file], { stdio: "inherit" });
  await new Promise((done) => tail.once("close", done));
  return EXIT.ok;
}
