import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Api, ApiDependencies } from "../../../../sandbox/api/api";
import { buildApi } from "../../../../sandbox/api/app";
import { openStore } from "../../../../sandbox/state/levelStore";
import { type Kind, type StateDocuments } from "../../../../sandbox/state/model";
import type { Store } from "../../../../sandbox/state/store";
import { FakeRuntime } from "./fakeRuntime";

export type Json = Record<string, unknown>;

export interface Answer {
  status: number;
  body: Json;
  text: string;
}

const KINDS: Record<Kind, true> = {
  ...{ service: true, integration: true, endpoint: true, flow: true, topic: true, project: true },
  ...{ acl: true, nativeAcl: true, schemaRegistryAcl: true, quota: true, staticIp: true, vpc: true },
};

/** The API server on a real store of its own, with brokers in memory, called without a network. */
export class TestApi {
  private constructor(
    readonly app: Api,
    readonly store: Store,
    readonly runtime: FakeRuntime,
    private readonly directory: string,
  ) {}

  static async open(strict?: ApiDependencies["strict"]): Promise<TestApi> {
    const directory = mkdtempSync(join(tmpdir(), "api-test-"));
    const store = await openStore(directory);
    const runtime = new FakeRuntime();
    return new TestApi(buildApi({ store, runtime, strict }), store, runtime, directory);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.store.close();
    rmSync(this.directory, { recursive: true });
  }

  /** Calls as Go clients do, which name JSON also where there is no body. */
  async call(route: string, payload?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const [method = "GET", url = ""] = route.split(" ");
    const response = await this.app.inject({
      method: method as "GET",
      url,
      headers: { authorization: "aivenv1 any", "content-type": "application/json", ...headers },
      ...(payload === undefined ? {} : { payload: typeof payload === "string" ? payload : JSON.stringify(payload) }),
    });
    const text = response.body;
    return { status: response.statusCode, body: text === "" ? {} : (JSON.parse(text) as Json), text };
  }

  /** The answer, which must be a success. */
  async ok(route: string, payload?: unknown): Promise<Json> {
    const { status, body } = await this.call(route, payload);
    if (status !== 200) throw new Error(`${route}: ${String(status)} ${JSON.stringify(body)}`);
    return body;
  }

  /** Everything that is remembered. */
  everything(): Partial<Record<Kind, Readonly<StateDocuments[Kind]>[]>> {
    return Object.fromEntries((Object.keys(KINDS) as Kind[]).map((kind) => [kind, this.store.list(kind)]));
  }

  /** A Kafka service and a MirrorMaker service. */
  async withServices(): Promise<void> {
    await this.ok("POST /v1/project/p/service", { service_name: "k", service_type: "kafka", plan: "startup-4" });
    await this.ok("POST /v1/project/p/service", {
      service_name: "mm",
      service_type: "kafka_mirrormaker",
      plan: "startup-4",
    });
  }
}
