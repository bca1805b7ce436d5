export type { KafkaClusterConnection, KafkaClusterCredentials, MirrorMaker2ReplicationArgs } from "./args";
export type { ClientProperties } from "./outputs/clientProperties";
export type { KafkaClient, KafkaClientUser, KafkaUris } from "./outputs/kafkaClient";
export type { BootstrapServers } from "./outputs/listeners";
export type { ClusterParts, ReplicationResources } from "./resources/replicationResources";
export { MirrorMaker2Replication } from "./mirrorMaker2Replication";
export * from "./planning";
export { rememberSettings } from "./rememberSettings";
