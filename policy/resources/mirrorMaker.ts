import type { KafkaMirrorMakerArgs } from "@pulumi/aiven";
import { fieldsOf } from "./field";
import { type ResourceOf, resourceType } from "./resourceType";

const { text, flag, number, texts, textOfEach } = fieldsOf<KafkaMirrorMakerArgs>();

/** An Aiven for Apache Kafka MirrorMaker 2 service. */
export const mirrorMakerType = resourceType("aiven:index/kafkaMirrorMaker:KafkaMirrorMaker", {
  project: text("project"),
  serviceName: text("serviceName"),
  plan: text("plan"),
  cloudName: text("cloudName"),
  maintenanceWindowDow: text("maintenanceWindowDow"),
  maintenanceWindowTime: text("maintenanceWindowTime"),
  terminationProtection: flag("terminationProtection"),
  tagKeys: textOfEach("tags", "key"),
  integratedTypes: textOfEach("serviceIntegrations", "integrationType"),
  ipFilters: texts("kafkaMirrormakerUserConfig.ipFilters"),
  ipFilterStrings: texts("kafkaMirrormakerUserConfig.ipFilterStrings"),
  ipFilterNetworks: textOfEach("kafkaMirrormakerUserConfig.ipFilterObjects", "network"),
  emitCheckpointsEnabled: flag("kafkaMirrormakerUserConfig.kafkaMirrormaker.emitCheckpointsEnabled"),
  emitCheckpointsIntervalSeconds: number("kafkaMirrormakerUserConfig.kafkaMirrormaker.emitCheckpointsIntervalSeconds"),
  refreshTopicsEnabled: flag("kafkaMirrormakerUserConfig.kafkaMirrormaker.refreshTopicsEnabled"),
  refreshTopicsIntervalSeconds: number("kafkaMirrormakerUserConfig.kafkaMirrormaker.refreshTopicsIntervalSeconds"),
  refreshGroupsIntervalSeconds: number("kafkaMirrormakerUserConfig.kafkaMirrormaker.refreshGroupsIntervalSeconds"),
});

export type MirrorMaker = ResourceOf<typeof mirrorMakerType>;
