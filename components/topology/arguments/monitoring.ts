import type { Given } from "../values/deferred";
import type {
  CloudwatchMetricsUserConfig,
  DatadogUserConfig,
  KafkaLogsUserConfig,
  LogFieldsUserConfig,
  LogsUserConfig,
  MetricsUserConfig,
} from "../userConfig/monitoringSettings";

/**
 * Where metrics and logs of the created services go: one integration for each service and destination. MirrorMaker's lag is only
 * seen there. What an integration can be told has the provider's name, such as `logsUserConfig`.
 * https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/monitor-replication-execution
 */
export interface Monitoring {
  /** Name of an Aiven service that takes metrics, such as one for PostgreSQL, Thanos or InfluxDB. */
  metricsService?: Given<string>;
  /** Project of `metricsService`. Default: that of the service whose metrics they are. */
  metricsServiceProject?: Given<string>;
  /** Of a `metricsService` for PostgreSQL: its database, users and how long metrics are kept. */
  metricsUserConfig?: MetricsUserConfig;
  /** Name of an Aiven for OpenSearch service that takes logs. */
  logsService?: Given<string>;
  /** Project of `logsService`. Default: that of the service whose logs they are. */
  logsServiceProject?: Given<string>;
  logsUserConfig?: LogsUserConfig;
  /** Name of an Aiven for Apache Kafka service that takes logs as records of one topic; needs `kafkaLogsUserConfig`. */
  kafkaLogsService?: Given<string>;
  /** Project of `kafkaLogsService`. Default: that of the service whose logs they are. */
  kafkaLogsServiceProject?: Given<string>;
  /** The topic, and which fields of a log go there. */
  kafkaLogsUserConfig?: KafkaLogsUserConfig;
  /** Id of a `prometheus` endpoint, as `<project>/<uuid>`. */
  prometheusEndpoint?: Given<string>;
  /** Id of a `datadog` endpoint, as `<project>/<uuid>`. */
  datadogEndpoint?: Given<string>;
  /** Tags, and which topics, consumer groups and metrics Datadog gets. */
  datadogUserConfig?: DatadogUserConfig;
  /** Id of a `jolokia` endpoint, as `<project>/<uuid>`. */
  jolokiaEndpoint?: Given<string>;
  /** Id of an `rsyslog` endpoint, as `<project>/<uuid>`. */
  rsyslogEndpoint?: Given<string>;
  /** Id of an `external_opensearch_logs` endpoint, as `<project>/<uuid>`. */
  externalOpensearchLogsEndpoint?: Given<string>;
  externalOpensearchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_elasticsearch_logs` endpoint, as `<project>/<uuid>`. */
  externalElasticsearchLogsEndpoint?: Given<string>;
  externalElasticsearchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_aws_cloudwatch_logs` endpoint, as `<project>/<uuid>`. */
  externalAwsCloudwatchLogsEndpoint?: Given<string>;
  externalAwsCloudwatchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_aws_cloudwatch_metrics` endpoint, as `<project>/<uuid>`. */
  externalAwsCloudwatchMetricsEndpoint?: Given<string>;
  /** Metrics that CloudWatch gets beside the usual ones, and those that it does not get. */
  externalAwsCloudwatchMetricsUserConfig?: CloudwatchMetricsUserConfig;
  /** Id of an `external_google_cloud_logging` endpoint, as `<project>/<uuid>`. */
  externalGoogleCloudLoggingEndpoint?: Given<string>;
}
