import type * as aiven from "@pulumi/aiven";
import type { types } from "@pulumi/aiven";
import type { MirrorMakerServiceKeys } from "../../components/topology/arguments/arguments";
import type { BrokerSettings } from "../../components/topology/userConfig/brokerSettings";
import type {
  KafkaAcl,
  KafkaClusterKeys,
  KafkaNativeAcl,
  KafkaQuotaKeys,
  KafkaTopic,
  KafkaUser,
} from "../../components/topology/arguments/clusterArguments";
import type { KafkaConnectSecretProvider } from "../../components/topology/userConfig/connectSecretProviders";
import type { ExternalKafkaKeys } from "../../components/topology/arguments/externalKafka";
import type { ReplicationFlow } from "../../components/topology/arguments/flowArguments";
import type { KafkaUserConfig } from "../../components/topology/userConfig/kafkaUserConfig";
import type {
  IntegrationSettings,
  MirrorMakerSettings,
} from "../../components/topology/userConfig/mirrorMakerSettings";
import type { Monitoring } from "../../components/topology/arguments/monitoring";
import type {
  CloudwatchMetricsUserConfig,
  DatadogUserConfig,
  KafkaLogsUserConfig,
  LogFieldsUserConfig,
  LogsUserConfig,
  MetricsUserConfig,
} from "../../components/topology/userConfig/monitoringSettings";
import type { TopicSettings } from "../../components/topology/userConfig/topicSettings";

// `npm run typecheck` holds our arguments and tables of settings against the provider's types: the keys that one side has alone, apart
// from those that are named here with the reason. An SDK with a property that nobody can reach does not compile.

type Differences<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs> | Exclude<keyof Theirs, keyof Ours>;
type Expect<Found extends Allowed, Allowed extends PropertyKey> = [Found, Allowed];

/** Properties that the provider has and none of ours is for. */
type Unreachable<Theirs, Ours extends PropertyKey> = Exclude<keyof Theirs, Ours>;

/** From the component, or from the resource that another one belongs to. */
type FromElsewhere = "project" | "serviceName";
/** `maintenanceWindow` is one map here. */
type OfService = keyof MirrorMakerServiceKeys | "maintenanceWindowDow" | "maintenanceWindowTime";
type NotOfService =
  // Deprecated by Aiven: additionalDiskSpace says the same.
  | "diskSpace"
  // Are made as resources of their own; those here would count at creation only.
  | "serviceIntegrations";

export type CheckedResources = [
  Expect<
    Unreachable<aiven.KafkaArgs, OfService | keyof KafkaClusterKeys>,
    | NotOfService
    // Are what the provider answers, and an argument by mistake of the bridge.
    | "kafkas"
    // Deprecated by Aiven: kafkaUserConfig has schemaRegistry and kafkaRest.
    | "karapace"
  >,
  Expect<Unreachable<aiven.KafkaMirrorMakerArgs, OfService | "kafkaMirrormakerUserConfig">, NotOfService>,
  Expect<Unreachable<aiven.KafkaTopicArgs, FromElsewhere | "topicName" | keyof KafkaTopic>, never>,
  Expect<Unreachable<aiven.KafkaUserArgs, FromElsewhere | "username" | keyof KafkaUser>, never>,
  Expect<Unreachable<aiven.KafkaAclArgs, FromElsewhere | keyof KafkaAcl>, never>,
  Expect<Unreachable<aiven.KafkaNativeAclArgs, FromElsewhere | keyof KafkaNativeAcl>, never>,
  Expect<Unreachable<aiven.KafkaQuotaArgs, FromElsewhere | keyof KafkaQuotaKeys>, never>,
  Expect<
    Unreachable<aiven.MirrorMakerReplicationFlowArgs, FromElsewhere | keyof ReplicationFlow>,
    // Is called topicsBlacklist here, as in Aiven's API.
    "topicsBlacklists"
  >,
  Expect<
    Unreachable<
      aiven.ServiceIntegrationArgs,
      | keyof Monitoring
      // Follow from the cluster, or from the key in monitoring.
      | ("project" | "integrationType" | "sourceEndpointId" | "sourceServiceName" | "sourceServiceProject")
      | ("destinationEndpointId" | "destinationServiceName" | "destinationServiceProject")
      | "kafkaMirrormakerUserConfig"
    >,
    // Of services that are neither for Kafka nor for MirrorMaker.
    | ("clickhouseCredentialsUserConfig" | "clickhouseKafkaUserConfig" | "clickhousePostgresqlUserConfig")
    | ("flinkExternalPostgresqlUserConfig" | "kafkaConnectUserConfig")
    // Has settings for MySQL alone.
    | "prometheusUserConfig"
  >,
  Expect<
    Unreachable<
      aiven.ServiceIntegrationEndpointArgs,
      "project" | "endpointName" | "endpointType" | "externalKafkaUserConfig"
    >,
    // Endpoints of other types are no clusters; those that monitoring needs belong to the whole project and are given by their id.
    | (
        | "autoscalerUserConfig"
        | "datadogUserConfig"
        | "jolokiaUserConfig"
        | "prometheusUserConfig"
        | "rsyslogUserConfig"
      )
    | ("externalAwsCloudwatchLogsUserConfig" | "externalAwsCloudwatchMetricsUserConfig")
    | (
        | "externalAwsS3UserConfig"
        | "externalAzureBlobStorageUserConfig"
        | "externalClickhouseUserConfig"
        | "externalElasticsearchLogsUserConfig"
      )
    | ("externalGoogleCloudBigquery" | "externalGoogleCloudLoggingUserConfig" | "externalMysqlUserConfig")
    | ("externalOpensearchLogsUserConfig" | "externalPostgresql" | "externalPrometheusUserConfig")
    | "externalSchemaRegistryUserConfig"
  >,
];

type MySql = "sourceMysql";

export type CheckedSettings = [
  Expect<Differences<BrokerSettings, types.input.KafkaKafkaUserConfigKafka>, never>,
  Expect<
    Differences<KafkaUserConfig, types.input.KafkaKafkaUserConfig>,
    // Keys of the cluster itself.
    | ("kafka" | "kafkaVersion" | "ipFilterObjects" | "ipFilterStrings" | "staticIps")
    // Deprecated by Aiven; userConfig takes the second.
    | ("ipFilters" | "additionalBackupRegions")
  >,
  Expect<Differences<KafkaConnectSecretProvider, types.input.KafkaKafkaUserConfigKafkaConnectSecretProvider>, never>,
  Expect<
    Unreachable<
      types.input.KafkaMirrorMakerKafkaMirrormakerUserConfig,
      keyof MirrorMakerServiceKeys | "ipFilterStrings"
    >,
    // Deprecated by Aiven; userConfig takes the second.
    "ipFilters" | "additionalBackupRegions"
  >,
  Expect<
    Differences<MirrorMakerSettings, types.input.KafkaMirrorMakerKafkaMirrormakerUserConfigKafkaMirrormaker>,
    never
  >,
  Expect<
    Unreachable<types.input.ServiceIntegrationKafkaMirrormakerUserConfig, keyof KafkaClusterKeys>,
    // Is the key in clusters.
    "clusterAlias"
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
  Expect<
    Differences<ExternalKafkaKeys, types.input.ServiceIntegrationEndpointExternalKafkaUserConfig>,
    "endpointName" | "userConfig"
  >,
  Expect<Differences<MetricsUserConfig, types.input.ServiceIntegrationMetricsUserConfig>, MySql>,
  Expect<Differences<LogsUserConfig, types.input.ServiceIntegrationLogsUserConfig>, never>,
  Expect<Differences<KafkaLogsUserConfig, types.input.ServiceIntegrationKafkaLogsUserConfig>, never>,
  Expect<
    Differences<DatadogUserConfig, types.input.ServiceIntegrationDatadogUserConfig>,
    // Of PostgreSQL, OpenSearch and Redis.
    "datadogDbmEnabled" | "datadogPgbouncerEnabled" | "opensearch" | "redis"
  >,
  Expect<
    Differences<CloudwatchMetricsUserConfig, types.input.ServiceIntegrationExternalAwsCloudwatchMetricsUserConfig>,
    never
  >,
  Expect<Differences<LogFieldsUserConfig, types.input.ServiceIntegrationExternalAwsCloudwatchLogsUserConfig>, never>,
  Expect<Differences<LogFieldsUserConfig, types.input.ServiceIntegrationExternalElasticsearchLogsUserConfig>, never>,
  Expect<Differences<LogFieldsUserConfig, types.input.ServiceIntegrationExternalOpensearchLogsUserConfig>, never>,
];
