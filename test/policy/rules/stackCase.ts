import type { PackConfig, TestResource } from "../harness/engine";
import { cluster } from "../harness/replication";

export const IDENTITY = { replicationPolicyClass: "org.apache.kafka.connect.mirror.IdentityReplicationPolicy" };

/** A stack, and what the rules about several resources find in it. */
export interface StackCase {
  stack: TestResource[];
  /** `<policy> <name of the resource>` for each finding. */
  finds?: string[];
  config?: PackConfig;
}

export const RING = ["a", "b", "c"].flatMap((name) => cluster(name));
export const PAIR = ["a", "b"].flatMap((name) => cluster(name));

/** Advice that most of the cases do not follow, and that is not what they are about. */
export const UNJUDGED: PackConfig = { "mm2-monitoring-integration": "disabled", "mm2-near-target": "disabled" };
