import { statusOf, statusText } from "../../sandbox/commands/status";
import { writeAnswer } from "../command/answer";
import { EXIT, Fault } from "../command/fault";
import { NOT_RUNNING } from "./running";

interface StatusOptions {
  stateDir: string;
  json?: boolean;
  output?: string;
}

export async function run({ stateDir, json, output }: StatusOptions): Promise<number> {
  const status = await statusOf(stateDir);
  if (status === undefined) throw new Fault(NOT_RUNNING);
  writeAnswer(`${json === true ? JSON.stringify(status, null, 2) : statusText(status)}\n`, output);
  return EXIT.ok;
}
