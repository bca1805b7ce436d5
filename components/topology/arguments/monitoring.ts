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
 * Where the metrics and logs of the created services go: one integration for each service and destination. This is the only place
 * where MirrorMaker's lag can be seen. An integration's settings have the provider's names, such as `logsUserConfig`.
 * https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/monitor-replication-execution
 */
export interface Monitoring {
  /** Name of an Aiven service that receives metrics, such as one for PostgreSQL, Thanos or InfluxDB. Default: none. */
  metricsService?: Given<string>;
  /** Project of `metricsService`. Default: the project of the service that the metrics are about. */
  metricsServiceProject?: Given<string>;
  /** Settings of a `metricsService` for PostgreSQL: its database, its users and how many days metrics are kept. */
  metricsUserConfig?: MetricsUserConfig;
  /** Name of an Aiven for OpenSearch service that receives logs. Default: none. */
  logsService?: Given<string>;
  /** Project of `logsService`. Default: the project of the service that the logs are about. */
  logsServiceProject?: Given<string>;
  /** Settings of `logsService`: prefix of its indexes, how many days they are kept, and which fields of a log line are sent. */
  logsUserConfig?: LogsUserConfig;
  /** Name of an Aiven for Apache Kafka service that receives logs as records of one topic; needs `kafkaLogsUserConfig`. Default: none. */
  kafkaLogsService?: Given<string>;
  /** Project of `kafkaLogsService`. Default: the project of the service that the logs are about. */
  kafkaLogsServiceProject?: Given<string>;
  /** Settings of `kafkaLogsService`: the topic, and which fields of a log line are sent. */
  kafkaLogsUserConfig?: KafkaLogsUserConfig;
  /** Id of a `prometheus` endpoint, as `<project>/<uuid>`. */
  prometheusEndpoint?: Given<string>;
  /** Id of a `datadog` endpoint, as `<project>/<uuid>`. */
  datadogEndpoint?: Given<string>;
  /** Settings of `datadogEndpoint`: tags, and which topics, consumer groups and metrics are sent. */
  datadogUserConfig?: DatadogUserConfig;
  /** Id of a `jolokia` endpoint, as `<project>/<uuid>`. */
  jolokiaEndpoint?: Given<string>;
  /** Id of an `rsyslog` endpoint, as `<project>/<uuid>`. */
  rsyslogEndpoint?: Given<string>;
  /** Id of an `external_opensearch_logs` endpoint, as `<project>/<uuid>`. */
  externalOpensearchLogsEndpoint?: Given<string>;
  /** Settings of `externalOpensearchLogsEndpoint`: which fields of a log line are sent. */
  externalOpensearchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_elasticsearch_logs` endpoint, as `<project>/<uuid>`. */
  externalElasticsearchLogsEndpoint?: Given<string>;
  /** Settings of `externalElasticsearchLogsEndpoint`: which fields of a log line are sent. */
  externalElasticsearchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_aws_cloudwatch_logs` endpoint, as `<project>/<uuid>`. */
  externalAwsCloudwatchLogsEndpoint?: Given<string>;
  /** Settings of `externalAwsCloudwatchLogsEndpoint`: which fields of a log line are sent. */
  externalAwsCloudwatchLogsUserConfig?: LogFieldsUserConfig;
  /** Id of an `external_aws_cloudwatch_metrics` endpoint, as `<project>/<uuid>`. */
  externalAwsCloudwatchMetricsEndpoint?: Given<string>;
  /** Settings of `externalAwsCloudwatchMetricsEndpoint`: metrics to send in addition to the usual ones, and metrics to leave out. */
  externalAwsCloudwatchMetricsUserConfig?: CloudwatchMetricsUserConfig;
  /** Id of an `external_google_cloud_logging` endpoint, as `<project>/<uuid>`. */
  externalGoogleCloudLoggingEndpoint?: Given<string>;
}
