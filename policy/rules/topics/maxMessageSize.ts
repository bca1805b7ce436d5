import { groupBy, runs } from "../../graph/flows";
import { copiedTopics } from "../../graph/topicLists";
import { UNKNOWN, isKnown } from "../../known";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

/** Of a Kafka producer, in bytes. https://kafka.apache.org/documentation/#producerconfigs_max.request.size */
const DEFAULT_MAX_REQUEST_SIZE = 1_048_576;

export const maxMessageSize = stackRule(
  {
    name: "mm2-max-message-size",
    displayName: "MirrorMaker can write the largest record",
    description:
      "The integration of a flow's target must let MirrorMaker's producer send the largest record that the source's topics accept: otherwise the first larger record makes the flow's task fail with RecordTooLargeException, and it stays failed.",
    level: "advisory",
    severity: "medium",
    tags: ["mirrormaker2", "tuning"],
    remediationSteps: "Raise kafkaMirrormaker.producerMaxRequestSize on the target's integration to maxMessageBytes.",
    url: "https://aiven.io/docs/products/kafka/kafka-mirrormaker/troubleshooting/topic-not-replicated",
  },
  EACH_FLOW,
  ({ topics }) => {
    const byService = groupBy(topics, ({ service }) => (typeof service === "string" ? service : undefined));
    return function* (flow) {
      const { source, target } = flow;
      const limit = target.integration?.producerMaxRequestSize ?? DEFAULT_MAX_REQUEST_SIZE;
      const copies = copiedTopics(flow);
      const onSource = typeof source.cluster === "string" ? byService.get(source.cluster) : undefined;
      if (!runs(flow) || target.integration === undefined || limit === UNKNOWN || copies === undefined) return;
      const large = (onSource ?? []).filter(
        ({ topicName, maxMessageBytes }) =>
          isKnown(topicName) && copies(topicName) && isKnown(maxMessageBytes) && maxMessageBytes > limit,
      );
      if (large.length === 0) return;
      yield `The flow stops at the first large record of ${large.map(({ name }) => name).join(", ")}: raise producerMaxRequestSize of integration ${target.integration.name} to the topics' maxMessageBytes.`;
    };
  },
);
