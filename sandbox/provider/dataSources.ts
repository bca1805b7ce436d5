import { type AivenClient, AivenError } from "./aivenClient";
import { withSecretInputs } from "./bridge/outputs";
import type { ResourceType } from "./resourceType";
import { type WireObject, isNone, secret } from "./wire";

/** A function of the `aiven` package, from plain inputs to plain outputs. */
export type DataSource = (inputs: WireObject) => Promise<WireObject>;

/** Functions that read one resource, by the same calls as the resource itself, and a project. */
export function dataSources(
  types: Readonly<Record<string, ResourceType>>,
  client: AivenClient,
): Readonly<Record<string, DataSource>> {
  const reading =
    (token: string, names: readonly string[]): DataSource =>
    async (inputs) => {
      const id = names.map((name) => String(inputs[name])).join("/");
      const type = types[token];
      const state = await type?.read(id, {});
      if (type === undefined || state === undefined) throw new AivenError(404, `${id} does not exist`);
      return { ...listed(withSecretInputs(type.schema.fields, state)), id };
    };
  return {
    "aiven:index/getKafka:getKafka": reading("aiven:index/kafka:Kafka", ["project", "serviceName"]),
    "aiven:index/getMirrorMakerReplicationFlow:getMirrorMakerReplicationFlow": reading(
      "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow",
      ["project", "serviceName", "sourceCluster", "targetCluster"],
    ),
    async "aiven:index/getProject:getProject"({ project }) {
      const path = ["v1", "project", String(project)];
      const { certificate } = await client.get(...path, "kms", "ca");
      return { id: project, project, caCert: secret(certificate) };
    },
  };
}

/** Functions have a list of user configs where resources have the only one. */
function listed({ kafkaUserConfig, ...rest }: WireObject): WireObject {
  return isNone(kafkaUserConfig) ? rest : { ...rest, kafkaUserConfigs: [kafkaUserConfig] };
}
