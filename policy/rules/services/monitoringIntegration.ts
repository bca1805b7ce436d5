import { texts } from "../../configuration/property";
import { EACH_MIRROR_MAKER, stackRule } from "../../rule/stackRule";

export const monitoringIntegration = stackRule(
  {
    name: "mm2-monitoring-integration",
    displayName: "MirrorMaker is monitored",
    description:
      "A MirrorMaker service should have a metrics integration: its lag and record count can be seen nowhere else, and a flow that has stopped raises no error.",
    level: "advisory",
    severity: "medium",
    tags: ["mirrormaker2", "monitoring"],
    remediationSteps: "Add a ServiceIntegration of type metrics, datadog or prometheus with the service as its source.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/howto/monitor-replication-execution",
    config: {
      /** Types of integration that count. */
      types: texts(["metrics", "datadog", "prometheus", "jolokia", "external_aws_cloudwatch_metrics"]),
    },
  },
  EACH_MIRROR_MAKER,
  (_graph, { types }) =>
    function* ({ otherIntegrations }) {
      if (otherIntegrations === undefined || otherIntegrations.some((type) => types.includes(type))) return;
      yield `The service has no integration that receives its metrics, so nobody notices when a flow stops: add one of type ${types.join(", ")}.`;
    },
);
