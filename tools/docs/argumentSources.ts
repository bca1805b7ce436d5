import { BROKER_SETTINGS } from "../../components/topology/userConfig/brokerSettings";
import { KAFKA_USER_CONFIG } from "../../components/topology/userConfig/kafkaUserConfig";
import { INTEGRATION_SETTINGS, MIRROR_MAKER_SETTINGS } from "../../components/topology/userConfig/mirrorMakerSettings";
import {
  CLOUDWATCH_METRICS_USER_CONFIG,
  DATADOG_USER_CONFIG,
  KAFKA_LOGS_USER_CONFIG,
  LOGS_USER_CONFIG,
  LOG_FIELDS_USER_CONFIG,
  METRICS_USER_CONFIG,
} from "../../components/topology/userConfig/monitoringSettings";
import type { Schema } from "../../components/topology/values/setting";
import { TOPIC_SETTINGS } from "../../components/topology/userConfig/topicSettings";

/** The files that declare arguments, in the order of a reader: the topology first, then what it holds. */
export const ARGUMENT_FILES = [
  "arguments",
  "clusterArguments",
  "serviceArguments",
  "externalKafka",
  "flowArguments",
  "monitoring",
].map((module) => `components/topology/arguments/${module}.ts`);

/** Further files with sets of words that arguments are made of. */
export const WORD_FILES = ["components/topology/userConfig/tuningProfiles.ts"];

/** Tables of settings, by the name of the type that stands for them in the interfaces. */
export const SETTINGS: Record<string, Record<string, Schema>> = {
  BrokerSettings: BROKER_SETTINGS,
  KafkaUserConfig: KAFKA_USER_CONFIG,
  TopicSettings: TOPIC_SETTINGS,
  MirrorMakerSettings: MIRROR_MAKER_SETTINGS,
  IntegrationSettings: INTEGRATION_SETTINGS,
  MetricsUserConfig: METRICS_USER_CONFIG,
  LogsUserConfig: LOGS_USER_CONFIG,
  KafkaLogsUserConfig: KAFKA_LOGS_USER_CONFIG,
  LogFieldsUserConfig: LOG_FIELDS_USER_CONFIG,
  DatadogUserConfig: DATADOG_USER_CONFIG,
  CloudwatchMetricsUserConfig: CLOUDWATCH_METRICS_USER_CONFIG,
};
