import type { KafkaTopicArgs } from "@pulumi/aiven";
import { fieldsOf } from "./field";
import { type ResourceOf, resourceType } from "./resourceType";

const { text, flag, number, textOfEach } = fieldsOf<KafkaTopicArgs>();

/** A topic of a Kafka service. */
export const kafkaTopicType = resourceType("aiven:index/kafkaTopic:KafkaTopic", {
  project: text("project"),
  serviceName: text("serviceName"),
  topicName: text("topicName"),
  partitions: number("partitions"),
  replication: number("replication"),
  minInsyncReplicas: number("config.minInsyncReplicas"),
  maxMessageBytes: number("config.maxMessageBytes"),
  cleanupPolicy: text("config.cleanupPolicy"),
  disklessEnable: flag("config.disklessEnable"),
  tagKeys: textOfEach("tags", "key"),
});

export type KafkaTopic = ResourceOf<typeof kafkaTopicType>;
