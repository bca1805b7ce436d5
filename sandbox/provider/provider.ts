import { AivenError, type AivenClient } from "./aivenClient";
import { type DataSource, dataSources } from "./dataSources";
import { kafkaAcl } from "./resources/kafkaAcl";
import { kafkaNativeAcl } from "./resources/kafkaNativeAcl";
import { kafkaQuota } from "./resources/kafkaQuota";
import { kafkaTopic } from "./resources/kafkaTopic";
import { kafkaUser } from "./resources/kafkaUser";
import { replicationFlow } from "./resources/replicationFlow";
import type { ResourceType } from "./resourceType";
import { SDK_VERSION } from "./schema/fields";
import { packageSchema } from "./schema/packageSchema";
import { sdkType } from "./bridge/sdkType";
import type { ServedType } from "./servedType";
import { kafka, kafkaMirrorMaker } from "./resources/service";
import { serviceIntegration } from "./resources/serviceIntegration";
import { serviceIntegrationEndpoint } from "./resources/serviceIntegrationEndpoint";
import { type WireObject, plainObject } from "./wire";

/** The release of Pulumi's Aiven package whose types this provider serves. */
export const PROVIDER_VERSION = SDK_VERSION;

/** The types of Pulumi's `aiven` package that the programs here use: the official provider's answers, by its HTTP calls. */
export class AivenProvider {
  private readonly types: Readonly<Record<string, ServedType>>;
  private readonly functions: Readonly<Record<string, DataSource>>;

  constructor(client: AivenClient) {
    const types: ResourceType[] = [
      ...[kafka(client), kafkaMirrorMaker(client), serviceIntegration(client), serviceIntegrationEndpoint(client)],
      ...[replicationFlow(client), kafkaUser(client), kafkaAcl(client), kafkaNativeAcl(client), kafkaQuota(client)],
    ];
    this.types = {
      ...Object.fromEntries(types.map((type) => [type.schema.token, sdkType(type)])),
      "aiven:index/kafkaTopic:KafkaTopic": kafkaTopic(client),
    };
    this.functions = dataSources(Object.fromEntries(types.map((type) => [type.schema.token, type])), client);
  }

  /** The type of a resource, by its URN. */
  typeOf(urn: string): ServedType {
    // urn:pulumi:stack::project::parent$type::name
    const token = urn.split("::")[2]?.split("$").at(-1) ?? "";
    const type = this.types[token];
    if (type !== undefined) return type;
    throw notServed(token);
  }

  invoke(token: string, inputs: WireObject): Promise<WireObject> {
    const dataSource = this.functions[token];
    if (dataSource === undefined) throw notServed(token);
    return dataSource(plainObject(inputs));
  }

  /** Pulumi's schema of the package, as far as it is served. */
  schema(): string {
    return JSON.stringify(packageSchema());
  }
}

const notServed = (token: string) =>
  new AivenError(
    0,
    `The sandbox's provider does not serve ${token}; use the official provider with --provider official.`,
  );
