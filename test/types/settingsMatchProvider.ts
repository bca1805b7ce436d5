import type { types } from "@pulumi/aiven";
import type { BrokerSettings } from "../../components/topology/brokerSettings";
import type { ExternalKafka } from "../../components/topology/externalKafka";
import type { KafkaUserConfig } from "../../components/topology/kafkaUserConfig";
import type { IntegrationSettings, MirrorMakerSettings } from "../../components/topology/mirrorMakerSettings";
import type { TopicSettings } from "../../components/topology/topicSettings";

// `npm run typecheck` holds our tables of settings against the provider's types: the keys that one side has alone, apart from
// those that are named here with the reason.

type Differences<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs> | Exclude<keyof Theirs, keyof Ours>;
type Expect<Found extends Allowed, Allowed extends string> = [Found, Allowed];

export type Checked = [
  Expect<Differences<BrokerSettings, types.input.KafkaKafkaUserConfigKafka>, never>,
  Expect<
    Differences<KafkaUserConfig, types.input.KafkaKafkaUserConfig>,
    // Keys of the cluster itself.
    | ("kafka" | "kafkaVersion" | "ipFilterObjects" | "ipFilterStrings" | "staticIps")
    // Deprecated by Aiven.
    | ("ipFilters" | "additionalBackupRegions")
    // Credentials of secret stores, for Kafka Connect alone.
    | "kafkaConnectSecretProviders"
  >,
  Expect<
    Differences<MirrorMakerSettings, types.input.KafkaMirrorMakerKafkaMirrormakerUserConfigKafkaMirrormaker>,
    never
  >,
  Expect<
    Differences<IntegrationSettings, types.input.ServiceIntegrationKafkaMirrormakerUserConfigKafkaMirrormaker>,
    never
  >,
  Expect<
    Differences<TopicSettings, types.input.KafkaTopicConfig>,
    // Kafka 4 has neither.
    "messageFormatVersion" | "messageDownconversionEnable"
  >,
  Expect<Differences<ExternalKafka, types.input.ServiceIntegrationEndpointExternalKafkaUserConfig>, "endpointName">,
];
