import type * as Start from "../../sandbox/commands/start";
import { EXIT, Fault } from "../command/fault";
import { fromClone } from "../command/place";

interface StartArguments {
  stateDir: string;
  port?: number;
  nodes: number;
  strict?: string;
  detach?: boolean;
}

export async function run({ stateDir, port, nodes, strict, detach }: StartArguments): Promise<number> {
  const { startDetached, startInForeground } = await fromClone<typeof Start>("sandbox/commands/start");
  const start = detach === true ? startDetached : startInForeground;
  await start({ stateDir, port, nodes, strict: strictness(strict) });
  return EXIT.ok;
}

function strictness(project: string | undefined) {
  if (project === undefined) return undefined;
  const token = process.env["AIVEN_TOKEN"];
  if (token === undefined || token === "") throw new Fault("--strict needs AIVEN_TOKEN, the token to accept.");
  return { project, token };
}
