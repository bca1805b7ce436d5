import type { KafkaArgs } from "@pulumi/aiven";
import { fieldsOf } from "./field";
import { type ResourceOf, resourceType } from "./resourceType";

const { text, flag, texts, textOfEach } = fieldsOf<KafkaArgs>();

/** An Aiven for Apache Kafka service. */
export const kafkaType = resourceType("aiven:index/kafka:Kafka", {
  project: text("project"),
  serviceName: text("serviceName"),
  plan: text("plan"),
  cloudName: text("cloudName"),
  maintenanceWindowDow: text("maintenanceWindowDow"),
  maintenanceWindowTime: text("maintenanceWindowTime"),
  terminationProtection: flag("terminationProtection"),
  tagKeys: textOfEach("tags", "key"),
  kafkaVersion: text("kafkaUserConfig.kafkaVersion"),
  ipFilters: texts("kafkaUserConfig.ipFilters"),
  ipFilterStrings: texts("kafkaUserConfig.ipFilterStrings"),
  ipFilterNetworks: textOfEach("kafkaUserConfig.ipFilterObjects", "network"),
});

export type Kafka = ResourceOf<typeof kafkaType>;
