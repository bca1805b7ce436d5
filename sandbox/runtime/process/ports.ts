import { randomInt } from "node:crypto";
import { type Server, createServer } from "node:net";

/**
 * Where ports are looked for: below those that systems lend to outgoing connections (Linux from 32768, macOS from 49152), so that
 * no connection sits on a broker's port while the broker restarts.
 */
const RANGE = [20_000, 32_000] as const;
const ATTEMPTS = 1000;

// Not by get-port, which tries a range in order, so that two sandboxes that start at once choose the same, and leaves the range when it is full.
/** `count` loopback ports that nobody listens on, all different and none of `except`. */
export async function freePorts(count: number, except: ReadonlySet<number> = new Set()): Promise<number[]> {
  const found = new Set<number>();
  for (let attempt = 0; attempt < ATTEMPTS && found.size < count; attempt++) {
    const port = randomInt(...RANGE);
    if (!except.has(port) && (await isFree(port))) found.add(port);
  }
  if (found.size < count) throw new Error(`There are no free ports from ${RANGE.join(" to ")} on 127.0.0.1.`);
  return [...found];
}

/** Whether nobody listens on a loopback port. */
export async function isFree(port: number): Promise<boolean> {
  try {
    await close(await listen(port));
    return true;
  } catch {
    return false;
  }
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
