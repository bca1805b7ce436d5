import type { Monitoring } from "../arguments/monitoring";
import { DESTINATIONS, type Destination } from "../arguments/monitoringDestinations";
import type { Problem } from "../values/problem";

/** Settings of destinations that are not there, and the topic that logs in Kafka need. */
export function monitoringProblems(monitoring: Readonly<Partial<Record<keyof Monitoring, unknown>>>): Problem[] {
  return DESTINATIONS.flatMap(({ service, endpoint, project, userConfig, integrationType }: Destination) => {
    const to = service ?? endpoint;
    if (to === undefined || monitoring[to] === undefined) {
      return [project, userConfig]
        .filter((key) => key !== undefined)
        .filter((key) => monitoring[key] !== undefined)
        .map((key) => ({
          path: `monitoring.${key}`,
          message: `has no effect without ${String(to)}; add that as well, or remove this`,
        }));
    }
    const { kafkaTopic } = (monitoring.kafkaLogsUserConfig ?? {}) as { kafkaTopic?: unknown };
    if (integrationType !== "kafka_logs" || kafkaTopic !== undefined) return [];
    return [
      { path: "monitoring.kafkaLogsUserConfig.kafkaTopic", message: "is missing; write the topic that takes the logs" },
    ];
  });
}
