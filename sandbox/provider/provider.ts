import type * as pulumi from "@pulumi/pulumi";
import type { AivenClient } from "./aivenClient";
import { type DataSource, dataSources } from "./dataSources";
import { changedInputs } from "./difference";
import { kafkaAcl } from "./kafkaAcl";
import { kafkaNativeAcl } from "./kafkaNativeAcl";
import { kafkaQuota } from "./kafkaQuota";
import { kafkaTopic } from "./kafkaTopic";
import { kafkaUser } from "./kafkaUser";
import { replicationFlow } from "./replicationFlow";
import type { ResourceType } from "./resourceType";
import { kafka, kafkaMirrorMaker } from "./service";
import { serviceIntegration } from "./serviceIntegration";
import { serviceIntegrationEndpoint } from "./serviceIntegrationEndpoint";
import { type WireObject, holdsUnknown, plainObject, withSecrets } from "./wire";

/** The release of Pulumi's Aiven package whose types this provider serves. */
export const PROVIDER_VERSION = "6.51.0";

/** The types of Pulumi's `aiven` package that the programs here use, by the official provider's HTTP calls. */
export class AivenProvider implements pulumi.provider.Provider {
  readonly version = PROVIDER_VERSION;
  private readonly types: Readonly<Record<string, ResourceType>>;
  private readonly functions: Readonly<Record<string, DataSource>>;

  constructor(client: AivenClient) {
    this.types = {
      "aiven:index/kafka:Kafka": kafka(client),
      "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker": kafkaMirrorMaker(client),
      "aiven:index/kafkaTopic:KafkaTopic": kafkaTopic(client),
      "aiven:index/serviceIntegration:ServiceIntegration": serviceIntegration(client),
      "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow": replicationFlow(client),
      "aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint": serviceIntegrationEndpoint(client),
      "aiven:index/kafkaUser:KafkaUser": kafkaUser(client),
      "aiven:index/kafkaAcl:KafkaAcl": kafkaAcl(client),
      "aiven:index/kafkaNativeAcl:KafkaNativeAcl": kafkaNativeAcl(client),
      "aiven:index/kafkaQuota:KafkaQuota": kafkaQuota(client),
    };
    this.functions = dataSources(this.types, client);
  }

  check(urn: string, _olds: WireObject, news: WireObject): Promise<pulumi.provider.CheckResult> {
    this.typeOf(urn);
    return Promise.resolve({ inputs: news });
  }

  diff(_id: string, urn: string, olds: WireObject, news: WireObject): Promise<pulumi.provider.DiffResult> {
    const type = this.typeOf(urn);
    const inputs = plainObject(news);
    const state = plainObject(olds);
    const changed = changedInputs(type, state, inputs);
    return Promise.resolve({
      changes: changed.length > 0,
      // A value that is not known yet may turn out to be the same.
      replaces: changed.filter((name) => type.replaces.includes(name) && !holdsUnknown(inputs[name])),
      deleteBeforeReplace: true,
    });
  }

  async create(urn: string, news: WireObject): Promise<pulumi.provider.CreateResult> {
    const type = this.typeOf(urn);
    const { id, state } = await type.create(plainObject(news));
    return { id, outs: withSecrets(type.secrets, news, state) };
  }

  async read(id: string, urn: string, props: WireObject | undefined): Promise<pulumi.provider.ReadResult> {
    const before = props ?? {};
    const type = this.typeOf(urn);
    const state = await type.read(id, plainObject(before));
    if (state === undefined) return { id: "", props: {} };
    // An import has no inputs yet; a refresh keeps the program's own.
    const inputs = Object.keys(before).length === 0 ? { inputs: inputsOf(type, state) } : {};
    return { id, props: withSecrets(type.secrets, before, state), ...inputs };
  }

  async update(id: string, urn: string, olds: WireObject, news: WireObject): Promise<pulumi.provider.UpdateResult> {
    const type = this.typeOf(urn);
    const state = await type.update(id, plainObject(olds), plainObject(news));
    return { outs: withSecrets(type.secrets, news, state) };
  }

  delete(id: string, urn: string, props: WireObject): Promise<void> {
    return this.typeOf(urn).delete(id, plainObject(props));
  }

  async invoke(token: string, inputs: WireObject): Promise<pulumi.provider.InvokeResult> {
    const dataSource = this.functions[token];
    if (dataSource === undefined) throw notServed(token);
    return { outputs: await dataSource(plainObject(inputs)) };
  }

  private typeOf(urn: string): ResourceType {
    // urn:pulumi:stack::project::parent$type::name
    const token = urn.split("::")[2]?.split("$").at(-1) ?? "";
    const type = this.types[token];
    if (type !== undefined) return type;
    throw notServed(token);
  }
}

const notServed = (token: string) =>
  new Error(`The sandbox's provider does not serve ${token}; run with the official provider by --provider official.`);

const inputsOf = ({ inputs }: ResourceType, state: WireObject): WireObject =>
  Object.fromEntries(Object.entries(state).filter(([name]) => inputs.includes(name)));
