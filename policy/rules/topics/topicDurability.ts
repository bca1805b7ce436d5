import { wholeNumber } from "../../configuration/property";
import { UNKNOWN, isKnown } from "../../known";
import { kafkaTopicType } from "../../resources/kafkaTopic";
import { on, resourceRule } from "../../rule/resourceRule";

interface Config {
  minReplication: number;
  minInsyncReplicas: number;
  maxPartitions: number;
}

export const topicDurability = resourceRule(
  {
    name: "kafka-topic-durability",
    displayName: "A topic survives the loss of a broker",
    description:
      "A topic needs three replicas, two of which must have a record before its write is acknowledged, so that the loss of one broker neither loses a record nor stops writers.",
    level: "mandatory",
    severity: "high",
    tags: ["kafka", "durability"],
    remediationSteps:
      'Set replication: 3 and config.minInsyncReplicas: "2"; at level `remediate` the policy does it for you.',
    url: "https://kafka.apache.org/documentation/#topicconfigs_min.insync.replicas",
    config: {
      /** The fewest replicas of a topic. */
      minReplication: wholeNumber(1, 10, 3),
      /** The fewest replicas that must have a record before its write is acknowledged. */
      minInsyncReplicas: wholeNumber(1, 7, 2),
      /** The most partitions a topic may have. */
      maxPartitions: wholeNumber(1, 1_000_000, 1000),
    },
  },
  on(kafkaTopicType, {
    *judge({ replication, minInsyncReplicas, partitions, disklessEnable }, config: Config) {
      if (isKnown(partitions) && partitions > config.maxPartitions) {
        yield `partitions is more than ${String(config.maxPartitions)}, and a topic can never have fewer again: lower it.`;
      }
      // The records of a diskless topic are in object storage, whatever its replicas.
      if (disklessEnable === true || disklessEnable === UNKNOWN) return;
      if (isKnown(replication) && replication < config.minReplication) {
        yield `replication is less than ${String(config.minReplication)}: raise it.`;
      }
      if (minInsyncReplicas === UNKNOWN) return;
      if ((minInsyncReplicas ?? 1) < config.minInsyncReplicas) {
        yield `config.minInsyncReplicas is less than ${String(config.minInsyncReplicas)}, so the loss of one broker can lose acknowledged records: raise it.`;
      } else if (isKnown(replication) && (minInsyncReplicas ?? 1) >= replication && replication > 1) {
        yield "config.minInsyncReplicas is not less than replication, so nobody can write while one broker is down: lower it.";
      }
    },
    remediate({ replication, minInsyncReplicas, disklessEnable }, config: Config) {
      if (disklessEnable === true || [replication, minInsyncReplicas, disklessEnable].includes(UNKNOWN))
        return undefined;
      const isThin = isKnown(replication) && replication < config.minReplication;
      const isLoose = !isKnown(minInsyncReplicas) || minInsyncReplicas < config.minInsyncReplicas;
      if (!isThin && !isLoose) return undefined;
      return {
        ...(isThin ? { replication: config.minReplication } : {}),
        // The provider takes it as text.
        ...(isLoose ? { minInsyncReplicas: String(config.minInsyncReplicas) } : {}),
      };
    },
  }),
);
