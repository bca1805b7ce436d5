import { setTimeout as sleep } from "node:timers/promises";
import type { WireObject } from "./wire";

/** What Aiven's API answered instead of what was asked for. */
export class AivenError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    // The provider server prints stacks, which tell a user nothing here.
    this.stack = message;
  }
}

/** Busy and starting services are asked again for this long, in ms. */
const PATIENCE_MS = 90_000;

/** Aiven's REST API, called as the official provider calls it. */
export class AivenClient {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  get(...path: string[]) {
    return this.call("GET", path);
  }
  post(body: WireObject, ...path: string[]) {
    return this.call("POST", path, body);
  }
  put(body: WireObject, ...path: string[]) {
    return this.call("PUT", path, body);
  }
  delete(...path: string[]) {
    return this.call("DELETE", path);
  }

  /** The answer, or undefined when there is no such thing. */
  find(...path: string[]): Promise<WireObject | undefined> {
    return this.findBy({ limit: "999" }, ...path);
  }

  /** The same, with secrets in the clear. */
  findWithSecrets(...path: string[]): Promise<WireObject | undefined> {
    return this.findBy({ include_secrets: "true", limit: "999" }, ...path);
  }

  /** The same, by a query. */
  async findBy(query: Record<string, string>, ...path: string[]): Promise<WireObject | undefined> {
    try {
      return await this.call("GET", path, undefined, query);
    } catch (error) {
      if (error instanceof AivenError && error.status === 404) return undefined;
      throw error;
    }
  }

  deleteBy(query: Record<string, string>, ...path: string[]) {
    return this.call("DELETE", path, undefined, query);
  }

  /** Deletes; what is gone already is fine. */
  async remove(...path: string[]): Promise<void> {
    try {
      await this.delete(...path);
    } catch (error) {
      if (!(error instanceof AivenError && error.status === 404)) throw error;
    }
  }

  protected async call(
    method: string,
    path: string[],
    body?: WireObject,
    query: Record<string, string> = { limit: "999" },
  ): Promise<WireObject> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const response = await this.send(method, path, body, query);
      const answer = (await response.json().catch(() => ({}))) as WireObject;
      if (response.ok) return answer;
      const message = typeof answer["message"] === "string" ? answer["message"] : response.statusText;
      if (response.status < 500 || response.status === 501 || Date.now() > deadline) {
        throw new AivenError(response.status, `${method} ${where(path)}: ${String(response.status)} ${message}`);
      }
      await sleep(300);
    }
  }

  private async send(
    method: string,
    path: string[],
    body: WireObject | undefined,
    query: Record<string, string>,
  ): Promise<Response> {
    const [version = "", ...segments] = path;
    try {
      return await fetch(
        `${this.url}/${version}/${segments.map(encodeURIComponent).join("/")}?${new URLSearchParams(query).toString()}`,
        {
          method,
          headers: { authorization: `aivenv1 ${this.token}`, "content-type": "application/json" },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        },
      );
    } catch (error) {
      const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw new AivenError(0, `Aiven's API at ${this.url} does not answer (${reason})`);
    }
  }
}

const where = (path: string[]) => `/${path.join("/")}`;
