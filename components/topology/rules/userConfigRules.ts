import { BROKER_SETTINGS } from "../userConfig/brokerSettings";
import type { KafkaClusterKeys } from "../arguments/clusterArguments";
import { externalSchema } from "../schema/clusterSchema";
import { KAFKA_USER_CONFIG } from "../userConfig/kafkaUserConfig";
import { INTEGRATION_SETTINGS, MIRROR_MAKER_SETTINGS } from "../userConfig/mirrorMakerSettings";
import { childPath } from "../values/problem";
import { flowSchema } from "../schema/schema";
import type { Schema } from "../values/setting";
import { entriesOf } from "../schema/shape";
import type { SoundTopology } from "./soundTopology";
import { type KnownKeys, type PassedOn, passedOnFindings } from "../userConfig/userConfig";

type Table = Readonly<Record<string, Schema>>;

/** The keys of a table of settings, each with where it is written. */
const placesIn = (table: Table, place: string): KnownKeys =>
  Object.fromEntries(
    Object.entries(table).map(([key, schema]) => {
      const inside = entriesOf(schema);
      const at = `${place}.${key}`;
      return [key, inside === undefined ? at : placesIn(inside, at)];
    }),
  );

const NETWORKS = { ipFilters: "ipFilter", ipFilterStrings: "ipFilter", ipFilterObjects: "ipFilterObjects" };
const SERVICE = { ...NETWORKS, staticIps: "staticIps" };

const KAFKA: KnownKeys = {
  ...placesIn(KAFKA_USER_CONFIG, "kafkaUserConfig"),
  kafka: placesIn(BROKER_SETTINGS, "kafka"),
  kafkaVersion: "kafkaVersion",
  ...SERVICE,
};
const MIRROR_MAKER: KnownKeys = {
  kafkaMirrormaker: placesIn(MIRROR_MAKER_SETTINGS, "kafkaMirrormaker"),
  serviceLog: "serviceLog",
  saslOauthbearerAllowedUrls: "saslOauthbearerAllowedUrls",
  ...SERVICE,
};
const INTEGRATION: KnownKeys = {
  kafkaMirrormaker: placesIn(INTEGRATION_SETTINGS, "kafkaMirrormaker"),
  clusterAlias: "the key in clusters, which is the alias",
};
const own = (schema: Schema): KnownKeys =>
  Object.fromEntries(Object.keys(entriesOf(schema) ?? {}).map((key) => [key, key] as const));
const ENDPOINT = own(externalSchema);
const FLOW: KnownKeys = {
  ...own(flowSchema),
  topicsBlacklists: "topicsBlacklist",
  project: "project of the MirrorMaker service",
  serviceName: "mirrorMaker",
};

/** What is wrong and what is doubtful in everything that is passed on to the provider. */
export function userConfigFindings({ clusters, mirrorMakers, flows }: SoundTopology): PassedOn {
  const found = [
    ...Object.entries<Partial<KafkaClusterKeys>>(clusters).flatMap(([alias, cluster]) => {
      const path = childPath("clusters", alias);
      return [
        passedOnFindings(`${path}.userConfig`, cluster.userConfig, KAFKA),
        passedOnFindings(`${path}.integrationUserConfig`, cluster.integrationUserConfig, INTEGRATION),
        passedOnFindings(`${path}.external.userConfig`, cluster.external?.userConfig, ENDPOINT),
      ];
    }),
    ...mirrorMakers.map(({ path, service }) =>
      passedOnFindings(`${path}.userConfig`, service.userConfig, MIRROR_MAKER),
    ),
    ...flows.map(([index, flow]) => passedOnFindings(`${childPath("flows", index)}.userConfig`, flow.userConfig, FLOW)),
  ];
  return {
    problems: found.flatMap(({ problems }) => problems),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}
