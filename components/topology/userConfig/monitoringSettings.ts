import { type SettingsOf, complete, integer, listOf, text } from "../values/setting";

const logFields = { selectedLogFields: listOf(text(64), "a list of fields of a log, such as PRIORITY") };
const names = listOf(text(1024), "a list of names");
const metricFields = listOf(
  complete({ metric: text(1024), field: text(1024) }),
  "a list of metrics, each with metric and field",
);

/** Settings of an integration of type `metrics`, for a PostgreSQL service. Names are those of the Aiven provider 4.53 in Pulumi's spelling. */
export const METRICS_USER_CONFIG = {
  database: text(40),
  retentionDays: integer(0, 10_000),
  roUsername: text(40),
  username: text(40),
};

/** Settings of an integration of type `logs`. */
export const LOGS_USER_CONFIG = {
  elasticsearchIndexDaysMax: integer(1, 10_000),
  elasticsearchIndexPrefix: text(1024),
  ...logFields,
};

/** Settings of an integration of type `kafka_logs`, which needs its topic. */
export const KAFKA_LOGS_USER_CONFIG = { kafkaTopic: text(249), ...logFields };

/** Settings of integrations that take logs and can be told no more than which fields of them. */
export const LOG_FIELDS_USER_CONFIG = logFields;

/** Settings of an integration of type `datadog`, as far as they are about Kafka. */
export const DATADOG_USER_CONFIG = {
  datadogTags: listOf(complete({ tag: text(200) }), "a list of at most 32 tags, each with tag"),
  excludeConsumerGroups: names,
  excludeTopics: names,
  includeConsumerGroups: names,
  includeTopics: names,
  kafkaCustomMetrics: names,
  maxJmxMetrics: integer(10, 100_000),
  mirrormakerCustomMetrics: names,
};

/** Settings of an integration of type `external_aws_cloudwatch_metrics`. */
export const CLOUDWATCH_METRICS_USER_CONFIG = { droppedMetrics: metricFields, extraMetrics: metricFields };

export type MetricsUserConfig = SettingsOf<typeof METRICS_USER_CONFIG>;
export type LogsUserConfig = SettingsOf<typeof LOGS_USER_CONFIG>;
export type KafkaLogsUserConfig = SettingsOf<typeof KAFKA_LOGS_USER_CONFIG> &
  Required<Pick<SettingsOf<typeof KAFKA_LOGS_USER_CONFIG>, "kafkaTopic">>;
export type LogFieldsUserConfig = SettingsOf<typeof LOG_FIELDS_USER_CONFIG>;
export type DatadogUserConfig = SettingsOf<typeof DATADOG_USER_CONFIG>;
export type CloudwatchMetricsUserConfig = SettingsOf<typeof CLOUDWATCH_METRICS_USER_CONFIG>;
