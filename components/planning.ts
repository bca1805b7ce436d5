/** Everything that needs no Pulumi: presets, the planner with its checks, and the explanation. */
export { explainTopology } from "./explain/explainTopology";
export type * from "./explain/explanation";
export * from "./presets";
export { type AppliedSettings, appliedSettings, type HeldSettings } from "./settings/appliedSettings";
export { type TakenBack, takenBack } from "./settings/takenBack";
export type * from "./topology/arguments/arguments";
export type { Planned, RemoteTopic, ReplicationPlan } from "./topology/plan/plan";
export { planReplication } from "./topology/planReplication";
export { type Problem, problemReport } from "./topology/values/problem";
export { TUNING_PROFILES, type TuningProfile, type TuningProfileName } from "./topology/userConfig/tuningProfiles";
