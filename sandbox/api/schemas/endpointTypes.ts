import { type TSchema, Type } from "@sinclair/typebox";
import { externalKafkaConfig } from "./mirrorMakerUserConfig";
import { bool, int, oneOf, options, text } from "./types";

const textOf = (minLength: number, maxLength: number) => Type.String({ minLength, maxLength });

const datadog = Type.Object(
  {
    datadog_api_key: Type.String({ minLength: 1, maxLength: 256 }),
    datadog_tags: Type.Optional(
      Type.Array(
        Type.Object({ tag: Type.String({ minLength: 1, maxLength: 200 }), comment: Type.Optional(text(1024)) }),
        {
          maxItems: 32,
        },
      ),
    ),
    disable_consumer_stats: Type.Optional(bool()),
    extra_tags_prefix: Type.Optional(text(64)),
    kafka_consumer_check_instances: Type.Optional(int(1, 100)),
    kafka_consumer_stats_timeout: Type.Optional(int(2, 300)),
    max_partition_contexts: Type.Optional(int(200, 200_000)),
    site: Type.Optional(text(64)),
  },
  { additionalProperties: false },
);

const prometheus = Type.Partial(
  Type.Object(
    {
      basic_auth_username: Type.String({ minLength: 5, maxLength: 32 }),
      basic_auth_password: Type.String({ minLength: 8, maxLength: 64 }),
    },
    { additionalProperties: false },
  ),
);

const rsyslog = Type.Object(
  {
    server: Type.String({ minLength: 4, maxLength: 255 }),
    port: int(1, 65_535),
    format: oneOf("custom", "rfc3164", "rfc5424"),
    tls: bool(),
    logline: Type.Optional(text(512)),
    sd: Type.Optional(text(1024)),
    max_message_size: Type.Optional(int(2048, 2_147_483_647)),
    ca: Type.Optional(text(16_384)),
    cert: Type.Optional(text(16_384)),
    key: Type.Optional(text(16_384)),
  },
  { additionalProperties: false },
);

const jolokia = options({ basic_auth_username: textOf(5, 32), basic_auth_password: textOf(8, 64) });

const logStore = Type.Object(
  {
    url: textOf(12, 2048),
    index_prefix: textOf(1, 1000),
    index_days_max: Type.Optional(int(1, 10_000)),
    timeout: Type.Optional(int(10, 120)),
    ca: Type.Optional(text(16_384)),
  },
  { additionalProperties: false },
);

const awsLogin = { access_key: textOf(1, 4096), secret_key: textOf(1, 4096), region: textOf(1, 32) };
const cloudwatchLogs = Type.Object(
  { ...awsLogin, log_group_name: Type.Optional(textOf(1, 512)) },
  { additionalProperties: false },
);
const cloudwatchMetrics = Type.Object({ ...awsLogin, namespace: textOf(1, 255) }, { additionalProperties: false });

const googleLogging = Type.Object(
  { project_id: textOf(6, 30), service_account_credentials: textOf(1, 4096), log_id: textOf(1, 512) },
  { additionalProperties: false },
);

export interface EndpointType {
  title: string;
  userConfig: TSchema;
  /** Keys of the user config that are told only to who asks with include_secrets. */
  secrets: readonly string[];
}

/**
 * Endpoints outside Aiven; only external clusters are ever connected to from here. Fields and secrets: the official provider's
 * ServiceIntegrationEndpoint, which calls them required and sensitive.
 */
export const ENDPOINT_TYPES: Readonly<Record<string, EndpointType>> = {
  external_kafka: {
    title: "External Kafka cluster",
    userConfig: externalKafkaConfig,
    secrets: ["sasl_plain_password", "ssl_client_key"],
  },
  datadog: { title: "Datadog", userConfig: datadog, secrets: ["datadog_api_key"] },
  prometheus: { title: "Prometheus", userConfig: prometheus, secrets: ["basic_auth_password"] },
  jolokia: { title: "Jolokia", userConfig: jolokia, secrets: ["basic_auth_password"] },
  external_opensearch_logs: {
    title: "Logs to an OpenSearch cluster elsewhere",
    userConfig: logStore,
    secrets: ["url"],
  },
  external_elasticsearch_logs: {
    title: "Logs to an Elasticsearch cluster elsewhere",
    userConfig: logStore,
    secrets: ["url"],
  },
  external_aws_cloudwatch_logs: { title: "AWS CloudWatch logs", userConfig: cloudwatchLogs, secrets: ["secret_key"] },
  external_aws_cloudwatch_metrics: {
    title: "AWS CloudWatch metrics",
    userConfig: cloudwatchMetrics,
    secrets: ["secret_key"],
  },
  external_google_cloud_logging: {
    title: "Google Cloud Logging",
    userConfig: googleLogging,
    secrets: ["service_account_credentials"],
  },
  rsyslog: { title: "Rsyslog", userConfig: rsyslog, secrets: ["key"] },
};
