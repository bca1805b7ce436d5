export type { KafkaClusterConnection, KafkaClusterCredentials, MirrorMaker2ReplicationArgs } from "./args";
export { MirrorMaker2Replication } from "./mirrorMaker2Replication";
export type {
  KafkaCluster,
  KafkaTopic,
  MaintenanceWindow,
  MirrorMakerService,
  ReplicationFlow,
  ReplicationPolicyClass,
  ReplicationTopology,
} from "./topology/arguments";
export type { RemoteTopic } from "./topology/remoteTopics";
