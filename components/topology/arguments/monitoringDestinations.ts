import type { Monitoring } from "./monitoring";

/** The keys of one type of integration: where it leads, and what goes with that. */
export interface Destination {
  integrationType: string;
  /** Of an Aiven service; other destinations are endpoints. */
  service?: keyof Monitoring;
  project?: keyof Monitoring;
  endpoint?: keyof Monitoring;
  userConfig?: keyof Monitoring;
}

/** Every type of integration that carries metrics or logs of Kafka and MirrorMaker away. */
export const DESTINATIONS = [
  {
    integrationType: "metrics",
    service: "metricsService",
    project: "metricsServiceProject",
    userConfig: "metricsUserConfig",
  },
  { integrationType: "logs", service: "logsService", project: "logsServiceProject", userConfig: "logsUserConfig" },
  {
    integrationType: "kafka_logs",
    service: "kafkaLogsService",
    project: "kafkaLogsServiceProject",
    userConfig: "kafkaLogsUserConfig",
  },
  { integrationType: "prometheus", endpoint: "prometheusEndpoint" },
  { integrationType: "datadog", endpoint: "datadogEndpoint", userConfig: "datadogUserConfig" },
  { integrationType: "jolokia", endpoint: "jolokiaEndpoint" },
  { integrationType: "rsyslog", endpoint: "rsyslogEndpoint" },
  {
    integrationType: "external_opensearch_logs",
    endpoint: "externalOpensearchLogsEndpoint",
    userConfig: "externalOpensearchLogsUserConfig",
  },
  {
    integrationType: "external_elasticsearch_logs",
    endpoint: "externalElasticsearchLogsEndpoint",
    userConfig: "externalElasticsearchLogsUserConfig",
  },
  {
    integrationType: "external_aws_cloudwatch_logs",
    endpoint: "externalAwsCloudwatchLogsEndpoint",
    userConfig: "externalAwsCloudwatchLogsUserConfig",
  },
  {
    integrationType: "external_aws_cloudwatch_metrics",
    endpoint: "externalAwsCloudwatchMetricsEndpoint",
    userConfig: "externalAwsCloudwatchMetricsUserConfig",
  },
  { integrationType: "external_google_cloud_logging", endpoint: "externalGoogleCloudLoggingEndpoint" },
] as const satisfies readonly Destination[];

export type MonitoringType = (typeof DESTINATIONS)[number]["integrationType"];
