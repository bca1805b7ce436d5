import { AivenClient } from "../../../sandbox/provider/aivenClient";
import { AivenProvider } from "../../../sandbox/provider/provider";
import { serve } from "../../../sandbox/provider/server";
import { TestApi } from "../../unit/sandbox/api/testApi";
import { ProviderClient, type Values } from "./providerClient";

const PROJECT = "my-aiven-project";

/** Aiven's API with what the recorded stack had besides the resource in question, and our provider on it. */
export class World {
  /** Recorded ids and what stands for them here. */
  private readonly ids: [recorded: string, here: string][] = [];

  private constructor(
    readonly api: TestApi,
    readonly provider: ProviderClient,
    private readonly stopServer: () => void,
  ) {}

  static async open(): Promise<World> {
    const api = await TestApi.open();
    const url = await api.app.listen({ port: 0, host: "127.0.0.1" });
    const { port, stop } = await serve(new AivenProvider(new AivenClient(url, "token")));
    return new World(api, await ProviderClient.connect(port), stop);
  }

  async close(): Promise<void> {
    this.provider.stop();
    this.stopServer();
    await this.api.close();
  }

  /** Makes what a resource of a type needs. */
  async prepare(type: string): Promise<void> {
    const services = `POST /v1/project/${PROJECT}/service`;
    if (type === "Kafka") {
      const vpc = await this.api.ok(`POST /v1/project/${PROJECT}/vpcs`, {
        cloud_name: "google-europe-west4",
        network_cidr: "10.0.0.0/24",
        peering_connections: [],
      });
      this.ids.push(["ee857f31-f2d5-4a0e-8cc6-0db91cee9d66", String(vpc["project_vpc_id"])]);
      for (const recorded of ["ip3bd9ce1ebb6a", "ipc1bd541f271a"]) {
        const { static_ip_address_id: here } = await this.api.ok(`POST /v1/project/${PROJECT}/static-ips`, {
          cloud_name: "google-europe-west4",
        });
        this.ids.push([recorded, String(here)]);
      }
      return;
    }
    if (type === "KafkaMirrorMaker") return;
    await this.api.ok(services, { service_name: "mm2-every-created", service_type: "kafka", plan: "business-4" });
    for (const service_name of ["mm2-every-near", "mm2-every-far"]) {
      await this.api.ok(services, { service_name, service_type: "kafka_mirrormaker", plan: "startup-4" });
    }
    const { service_integration_endpoint: endpoint } = await this.api.ok(
      `POST /v1/project/${PROJECT}/integration_endpoint`,
      { endpoint_name: "datadog", endpoint_type: "datadog", user_config: { datadog_api_key: "0".repeat(32) } },
    );
    this.ids.push(["19bab214-1ccd-419e-aec8-be87e4e528a3", String((endpoint as Values)["endpoint_id"])]);
  }

  /** A recorded value with the ids of here. */
  here<T>(recorded: T): T {
    const text = JSON.stringify(recorded);
    return JSON.parse(this.ids.reduce((changed, [from, to]) => changed.replaceAll(from, to), text)) as T;
  }

  knows(recorded: string, here: string): void {
    this.ids.push([recorded, here]);
  }
}
