/**
 * What a preview, an analysis or a drift check found: plain data, from which every output format is made. It holds no secret:
 * the engine has replaced each by "[secret]" before it sends an event.
 */
export interface Report {
  /** Version of this structure. */
  reportVersion: 1;
  project: string;
  stack: string;
  operation: ReportedOperation;
  /** Where the reader is to look, relative to the working directory: the stack file, or the analyzed state. */
  file: string;
  /** Whether the operation went through; false with a mandatory violation, or when anything else failed. */
  succeeded: boolean;
  /** Mandatory ones first, then by policy, resource and message. */
  violations: Violation[];
  remediations: Remediation[];
  /** Resources that are to change, or (drift) have changed: the destructive ones first, then by URN. */
  changes: ResourceChange[];
  /** How many resources stay as they are. */
  unchanged: number;
  /** Why it failed, policy violations apart. */
  errors: string[];
}

export type ReportedOperation = "preview" | "analyze" | "drift";

export interface Violation {
  policy: string;
  /** Name and version of the policy pack. */
  pack: string;
  packVersion: string;
  enforcementLevel: "mandatory" | "advisory";
  severity?: "low" | "medium" | "high" | "critical";
  /** The resource; the stack's own for a violation that belongs to no single resource. */
  urn: string;
  /** What the policy is about: the same in each of its violations. */
  description: string;
  /** What is wrong here. */
  message: string;
}

/** A resource that a policy put right by itself. */
export interface Remediation {
  policy: string;
  urn: string;
  /** Names of the properties that it changed. */
  properties: string[];
}

export interface ResourceChange {
  urn: string;
  kind: ChangeKind;
  /** Marked `protect`: Pulumi refuses to delete it. */
  protected: boolean;
  /** Properties that differ, or for a new resource are set; by path. */
  properties: PropertyChange[];
  /** Properties whose change forces the replacement. */
  replacedFor: string[];
}

/** Destructive ones first. */
export const CHANGE_KINDS = ["delete", "replace", "update", "create", "import"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface PropertyChange {
  path: string;
  /** As JSON; absent where the property is not set. */
  before?: string;
  after?: string;
}

export const count = (report: Report, level: Violation["enforcementLevel"]): number =>
  report.violations.filter(({ enforcementLevel }) => enforcementLevel === level).length;
