import type { Given } from "./deferred";

/**
 * Where metrics and logs of the created services go: one integration for each service and destination. MirrorMaker's lag is only
 * seen there. https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/monitor-replication-execution
 */
export interface Monitoring {
  /** Name of an Aiven service that takes metrics, such as one for PostgreSQL, Thanos or InfluxDB. */
  metricsService?: Given<string>;
  /** Name of an Aiven for OpenSearch service that takes logs. */
  logsService?: Given<string>;
  /** Id of a `prometheus` endpoint, as `<project>/<uuid>`. */
  prometheusEndpoint?: Given<string>;
  /** Id of a `datadog` endpoint, as `<project>/<uuid>`. */
  datadogEndpoint?: Given<string>;
}
