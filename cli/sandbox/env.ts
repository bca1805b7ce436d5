import { EXIT } from "../command/fault";
import { runningSandbox } from "./running";

export async function run({ stateDir }: { stateDir: string }): Promise<number> {
  const { url, aivenToken } = await runningSandbox(stateDir);
  // avn has a token variable of its own.
  const variables = { AIVEN_WEB_URL: url, AIVEN_TOKEN: aivenToken, AIVEN_AUTH_TOKEN: aivenToken };
  for (const [name, value] of Object.entries(variables)) {
    console.log(`export ${name}='${value.replaceAll("'", "'\\''")}'`);
  }
  return EXIT.ok;
}
