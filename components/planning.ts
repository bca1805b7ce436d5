/** Everything that needs no Pulumi: presets, the planner with its checks, and the explanation. */
export { explainTopology } from "./explain/explainTopology";
export type * from "./explain/explanation";
export * from "./presets";
export { type AppliedSettings, appliedSettings, type HeldSettings } from "./settings/appliedSettings";
export { type TakenBack, takenBack } from "./settings/takenBack";
export type * from "./topology/arguments";
export type { Planned, ReplicationPlan } from "./topology/plan";
export { planReplication } from "./topology/planReplication";
export { type Problem, problemReport } from "./topology/problem";
export type { RemoteTopic } from "./topology/remoteTopics";
export { TUNING_PROFILES, type TuningProfile, type TuningProfileName } from "./topology/tuningProfiles";
