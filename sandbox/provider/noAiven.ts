import { AivenClient, AivenError } from "./aivenClient";
import type { WireObject } from "./wire";

/** The address and the token by which `main.ts` knows that there is no Aiven to ask. */
export const NO_AIVEN = { url: "http://127.0.0.1:9", token: "none" };

/**
 * An Aiven with nothing in it, for a preview without an account. The official provider looks for the topics that a preview would
 * create, and so must be able to ask somebody; here it is told that there are none.
 */
export class NoAiven extends AivenClient {
  constructor() {
    super(NO_AIVEN.url, NO_AIVEN.token);
  }

  protected override call(method: string, path: string[]): Promise<WireObject> {
    const what =
      method === "GET" ? "there is no Aiven to ask" : "there is no Aiven to change; only previews go without";
    return Promise.reject(new AivenError(method === "GET" ? 404 : 0, `${method} /${path.join("/")}: ${what}`));
  }
}
