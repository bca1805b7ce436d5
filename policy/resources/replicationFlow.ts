import type { MirrorMakerReplicationFlowArgs } from "@pulumi/aiven";
import { fieldsOf } from "./field";
import { type ResourceOf, resourceType } from "./resourceType";

const { text, flag, number, texts } = fieldsOf<MirrorMakerReplicationFlowArgs>();

/** A replication flow of a MirrorMaker service. */
export const replicationFlowType = resourceType("aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow", {
  project: text("project"),
  serviceName: text("serviceName"),
  sourceCluster: text("sourceCluster"),
  targetCluster: text("targetCluster"),
  enable: flag("enable"),
  topics: texts("topics"),
  topicsBlacklists: texts("topicsBlacklists"),
  replicationPolicyClass: text("replicationPolicyClass"),
  offsetSyncsTopicLocation: text("offsetSyncsTopicLocation"),
  replicationFactor: number("replicationFactor"),
  syncGroupOffsetsEnabled: flag("syncGroupOffsetsEnabled"),
  syncGroupOffsetsIntervalSeconds: number("syncGroupOffsetsIntervalSeconds"),
  emitBackwardHeartbeatsEnabled: flag("emitBackwardHeartbeatsEnabled"),
  exactlyOnceDeliveryEnabled: flag("exactlyOnceDeliveryEnabled"),
  configPropertiesExcludes: texts("configPropertiesExcludes"),
});

export type ReplicationFlow = ResourceOf<typeof replicationFlowType>;
