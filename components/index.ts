export type { KafkaClusterConnection, KafkaClusterCredentials, MirrorMaker2ReplicationArgs } from "./args";
export { explainTopology } from "./explain/explainTopology";
export type * from "./explain/explanation";
export { MirrorMaker2Replication } from "./mirrorMaker2Replication";
export * from "./presets";
export type * from "./topology/arguments";
export { planReplication } from "./topology/planReplication";
export type { RemoteTopic } from "./topology/remoteTopics";
export { TUNING_PROFILES, type TuningProfile, type TuningProfileName } from "./topology/tuningProfiles";
