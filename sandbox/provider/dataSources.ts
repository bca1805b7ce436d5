import { AivenError } from "./aivenClient";
import type { ResourceType } from "./resourceType";
import { type WireObject, isNone } from "./wire";

/** A function of the `aiven` package, from plain inputs to plain outputs. */
export type DataSource = (inputs: WireObject) => Promise<WireObject>;

/** Functions that read one resource, by the same calls as the resource itself. */
export function dataSources(types: Readonly<Record<string, ResourceType>>): Readonly<Record<string, DataSource>> {
  const reading =
    (token: string, names: readonly string[]): DataSource =>
    async (inputs) => {
      const id = names.map((name) => String(inputs[name])).join("/");
      const state = await types[token]?.read(id, {});
      if (state === undefined) throw new AivenError(404, `${id} does not exist`);
      return { ...listed(state), id };
    };
  return {
    "aiven:index/getKafka:getKafka": reading("aiven:index/kafka:Kafka", ["project", "serviceName"]),
    "aiven:index/getMirrorMakerReplicationFlow:getMirrorMakerReplicationFlow": reading(
      "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow",
      ["project", "serviceName", "sourceCluster", "targetCluster"],
    ),
  };
}

/** Functions have a list of user configs where resources have the only one. */
function listed({ kafkaUserConfig, ...rest }: WireObject): WireObject {
  return isNone(kafkaUserConfig) ? rest : { ...rest, kafkaUserConfigs: [kafkaUserConfig] };
}
