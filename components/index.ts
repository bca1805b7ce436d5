export type { KafkaClusterConnection, KafkaClusterCredentials, MirrorMaker2ReplicationArgs } from "./args";
export { MirrorMaker2Replication } from "./mirrorMaker2Replication";
export * from "./presets";
export type * from "./topology/arguments";
export type { RemoteTopic } from "./topology/remoteTopics";
export { TUNING_PROFILES, type TuningProfile, type TuningProfileName } from "./topology/tuningProfiles";
