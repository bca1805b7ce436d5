import { NotReset, resetSandbox } from "../../sandbox/commands/reset";
import { EXIT, Fault } from "../command/fault";
import { ask } from "../command/terminal";

export async function run({ stateDir, yes }: { stateDir: string; yes?: boolean }): Promise<number> {
  const confirmed = async () => {
    if (yes === true) return true;
    const answer = await ask(`Delete every service and topic in ${stateDir}? [y/N]`);
    if (answer === undefined) throw new Fault("Add --yes to delete without being asked.", EXIT.refused);
    return /^y(es)?$/i.test(answer);
  };
  try {
    const deleted = await resetSandbox(stateDir, confirmed);
    console.log(deleted ? "Deleted." : "There was nothing to delete.");
    return EXIT.ok;
  } catch (error) {
    if (error instanceof NotReset) throw new Fault(error.message, EXIT.refused);
    throw error;
  }
}
