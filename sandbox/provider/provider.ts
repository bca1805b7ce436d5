import type * as pulumi from "@pulumi/pulumi";
import type { AivenClient } from "./aivenClient";
import { changedInputs } from "./difference";
import { kafkaTopic } from "./kafkaTopic";
import { replicationFlow } from "./replicationFlow";
import type { ResourceType } from "./resourceType";
import { kafka, kafkaMirrorMaker } from "./service";
import { serviceIntegration } from "./serviceIntegration";
import { type WireObject, holdsUnknown, plainObject, withSecretsOf } from "./wire";

/** The release of Pulumi's Aiven package whose types this provider serves. */
export const PROVIDER_VERSION = "6.51.0";

/** The types of Pulumi's `aiven` package that the programs here use, by the official provider's HTTP calls. */
export class AivenProvider implements pulumi.provider.Provider {
  readonly version = PROVIDER_VERSION;
  private readonly types: Readonly<Record<string, ResourceType>>;

  constructor(client: AivenClient) {
    this.types = {
      "aiven:index/kafka:Kafka": kafka(client),
      "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker": kafkaMirrorMaker(client),
      "aiven:index/kafkaTopic:KafkaTopic": kafkaTopic(client),
      "aiven:index/serviceIntegration:ServiceIntegration": serviceIntegration(client),
      "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow": replicationFlow(client),
    };
  }

  check(urn: string, _olds: WireObject, news: WireObject): Promise<pulumi.provider.CheckResult> {
    this.typeOf(urn);
    return Promise.resolve({ inputs: news });
  }

  diff(_id: string, urn: string, olds: WireObject, news: WireObject): Promise<pulumi.provider.DiffResult> {
    const type = this.typeOf(urn);
    const inputs = plainObject(news);
    const state = plainObject(olds);
    const names = new Set([...Object.keys(inputs), ...Object.keys(state).filter((name) => INPUTS.has(name))]);
    const changed = changedInputs(type, names, state, inputs);
    return Promise.resolve({
      changes: changed.length > 0,
      // A value that is not known yet may turn out to be the same.
      replaces: changed.filter((name) => type.replaces.includes(name) && !holdsUnknown(inputs[name])),
      deleteBeforeReplace: true,
    });
  }

  async create(urn: string, news: WireObject): Promise<pulumi.provider.CreateResult> {
    const { id, state } = await this.typeOf(urn).create(plainObject(news));
    return { id, outs: withSecretsOf(news, state) };
  }

  async read(id: string, urn: string, props: WireObject | undefined): Promise<pulumi.provider.ReadResult> {
    const before = props ?? {};
    const state = await this.typeOf(urn).read(id, plainObject(before));
    if (state === undefined) return { id: "", props: {} };
    // An import has no inputs yet; a refresh keeps the program's own.
    const inputs = Object.keys(before).length === 0 ? { inputs: inputsOf(state) } : {};
    return { id, props: withSecretsOf(before, state), ...inputs };
  }

  async update(id: string, urn: string, olds: WireObject, news: WireObject): Promise<pulumi.provider.UpdateResult> {
    const state = await this.typeOf(urn).update(id, plainObject(olds), plainObject(news));
    return { outs: withSecretsOf(news, state) };
  }

  delete(id: string, urn: string, props: WireObject): Promise<void> {
    return this.typeOf(urn).delete(id, plainObject(props));
  }

  private typeOf(urn: string): ResourceType {
    // urn:pulumi:stack::project::parent$type::name
    const token = urn.split("::")[2]?.split("$").at(-1) ?? "";
    const type = this.types[token];
    if (type !== undefined) return type;
    throw new Error(
      `The sandbox's provider does not serve ${token}; run with the official provider by --provider official.`,
    );
  }
}

/** Every property that a program may set on one of the types; the rest of a state is computed. */
const INPUTS = new Set([
  ...["project", "serviceName", "plan", "cloudName", "projectVpcId", "staticIps", "tags", "techEmails", "diskSpace"],
  ...["terminationProtection", "maintenanceWindowDow", "maintenanceWindowTime", "kafkaUserConfig", "defaultAcl"],
  ...["kafkaMirrormakerUserConfig", "topicName", "partitions", "replication", "config", "topicDescription"],
  ...["ownerUserGroupId", "integrationType", "sourceServiceName", "sourceServiceProject", "sourceEndpointId"],
  ...["destinationServiceName", "destinationServiceProject", "destinationEndpointId", "sourceCluster", "targetCluster"],
  ...["enable", "topics", "topicsBlacklists", "replicationPolicyClass", "offsetSyncsTopicLocation"],
  ...["syncGroupOffsetsEnabled", "syncGroupOffsetsIntervalSeconds", "emitHeartbeatsEnabled"],
  ...["emitBackwardHeartbeatsEnabled", "exactlyOnceDeliveryEnabled", "followerFetchingEnabled", "replicationFactor"],
  ...["configPropertiesExcludes"],
]);

const inputsOf = (state: WireObject): WireObject =>
  Object.fromEntries(Object.entries(state).filter(([name]) => INPUTS.has(name)));
