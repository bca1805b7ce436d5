import { askToStop, forgetInstance, readInstance, runningInstance } from "../control/instance";

/** How long the sandbox may take to stop before it is killed, in ms; the guards then end its JVMs. */
const PATIENCE_MS = 30_000;

/** Stops the sandbox of a state folder and waits until it is gone; says whether there was one. */
export async function stopSandbox(stateDir: string): Promise<boolean> {
  const instance = await runningInstance(stateDir);
  if (instance === undefined) {
    if (readInstance(stateDir) !== undefined) forgetInstance(stateDir);
    return false;
  }
  await askToStop(instance);
  const deadline = Date.now() + PATIENCE_MS;
  while (isAlive(instance.pid)) {
    if (Date.now() > deadline) process.kill(instance.pid, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  forgetInstance(stateDir);
  return true;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
