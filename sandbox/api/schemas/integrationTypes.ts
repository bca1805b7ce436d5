import { type TSchema, Type } from "@sinclair/typebox";
import { mirrorMakerIntegrationConfig } from "./mirrorMakerUserConfig";
import { int, options, someOptions, text, texts } from "./types";

const selectedLogFields = Type.Array(Type.String({ maxLength: 64 }), { maxItems: 5 });
const metricFields = Type.Array(
  Type.Object({ metric: text(1000), field: text(1000) }, { additionalProperties: false }),
  { maxItems: 1024 },
);

export interface IntegrationType {
  /** What can be its source and its destination: types of services, or of endpoints. */
  from: readonly string[];
  to: readonly string[];
  userConfig: TSchema;
}

const SERVICES = ["kafka", "kafka_mirrormaker"];

/** An integration that takes logs to an endpoint of the same name. */
function logsTo(type: string): Record<string, IntegrationType> {
  return {
    [type]: { from: SERVICES, to: [type], userConfig: options({ selected_log_fields: selectedLogFields }) },
  };
}

/** Integrations that services of the types here can have. Only those of type kafka_mirrormaker move any data. */
export const INTEGRATION_TYPES: Readonly<Record<string, IntegrationType>> = {
  kafka_mirrormaker: {
    from: ["kafka", "external_kafka"],
    to: ["kafka_mirrormaker"],
    userConfig: mirrorMakerIntegrationConfig,
  },
  kafka_logs: {
    from: SERVICES,
    to: ["kafka"],
    userConfig: Type.Object(
      {
        kafka_topic: Type.String({ minLength: 1, maxLength: 249 }),
        selected_log_fields: Type.Optional(selectedLogFields),
      },
      { additionalProperties: false },
    ),
  },
  logs: {
    from: SERVICES,
    to: ["opensearch", "elasticsearch"],
    userConfig: options({
      elasticsearch_index_days_max: int(1, 10_000),
      elasticsearch_index_prefix: text(1024),
      selected_log_fields: selectedLogFields,
    }),
  },
  metrics: {
    from: SERVICES,
    to: ["thanos", "pg", "m3db", "influxdb"],
    userConfig: options({
      database: text(40),
      retention_days: int(0, 10_000),
      ro_username: text(40),
      username: text(40),
      source_mysql: someOptions({}),
    }),
  },
  prometheus: { from: SERVICES, to: ["prometheus"], userConfig: options({ source_mysql: someOptions({}) }) },
  datadog: {
    from: SERVICES,
    to: ["datadog"],
    userConfig: options({
      datadog_dbm_enabled: Type.Boolean(),
      datadog_pgbouncer_enabled: Type.Boolean(),
      datadog_tags: Type.Array(Type.Object({ tag: Type.String({ minLength: 1, maxLength: 200 }) }), { maxItems: 32 }),
      exclude_consumer_groups: texts(1024),
      exclude_topics: texts(1024),
      include_consumer_groups: texts(1024),
      include_topics: texts(1024),
      kafka_custom_metrics: texts(1024),
      max_jmx_metrics: int(10, 100_000),
      mirrormaker_custom_metrics: texts(1024),
      opensearch: someOptions({}),
      redis: someOptions({}),
    }),
  },
  rsyslog: { from: SERVICES, to: ["rsyslog"], userConfig: options({}) },
  jolokia: { from: SERVICES, to: ["jolokia"], userConfig: options({}) },
  ...logsTo("external_opensearch_logs"),
  ...logsTo("external_elasticsearch_logs"),
  ...logsTo("external_aws_cloudwatch_logs"),
  external_aws_cloudwatch_metrics: {
    from: SERVICES,
    to: ["external_aws_cloudwatch_metrics"],
    userConfig: options({ dropped_metrics: metricFields, extra_metrics: metricFields }),
  },
  ...logsTo("external_google_cloud_logging"),
};
