export type { KafkaClusterConnection, KafkaClusterCredentials, MirrorMaker2ReplicationArgs } from "./args";
export { MirrorMaker2Replication } from "./mirrorMaker2Replication";
export * from "./planning";
export { rememberSettings } from "./rememberSettings";
