import { propertyChanges } from "./propertyChanges";
import {
  CHANGE_KINDS,
  type ChangeKind,
  type Remediation,
  type Report,
  type ReportedOperation,
  type ResourceChange,
  type Violation,
} from "./report";
import { isOwnResource, isStackReference } from "./urn";

/** The part of an engine event that a report is made of, as Pulumi's event log and Automation API give it. */
export interface EngineEvent {
  diagnosticEvent?: { message: string; severity: string; urn?: string | undefined };
  policyEvent?: PolicyFinding & { message: string; enforcementLevel: string; severity?: string | undefined };
  policyRemediationEvent?: PolicyFinding & { before?: Bag | undefined; after?: Bag | undefined };
  resourcePreEvent?: { metadata: StepMetadata };
  resOutputsEvent?: { metadata: StepMetadata };
}

interface PolicyFinding {
  resourceUrn?: string | undefined;
  policyName: string;
  policyPackName: string;
  policyPackVersion: string;
}

interface StepMetadata {
  op: string;
  urn: string;
  type: string;
  old?: StepState | null | undefined;
  new?: StepState | null | undefined;
  keys?: string[] | null | undefined;
  diffs?: string[] | null | undefined;
  detailedDiff?: Bag | null | undefined;
}

interface StepState {
  inputs?: Bag | null | undefined;
  outputs?: Bag | null | undefined;
  protect?: boolean | undefined;
}

type Bag = Record<string, unknown>;

export interface Origin {
  project: string;
  stack: string;
  operation: ReportedOperation;
  file: string;
  succeeded: boolean;
}

/** Makes a report of an operation's engine events; the order in which they came does not matter. */
export function reportOf(origin: Origin, events: readonly EngineEvent[]): Report {
  const { changes, unchanged } = changesOf(events, origin.operation);
  return {
    reportVersion: 1,
    ...origin,
    violations: violationsOf(events),
    remediations: remediationsOf(events),
    changes,
    unchanged,
    errors: errorsOf(events),
  };
}

/** A report of an operation that never got as far as the engine. */
export const failureReport = (origin: Omit<Origin, "succeeded">, error: string): Report => ({
  ...reportOf({ ...origin, succeeded: false }, []),
  errors: [error],
});

function violationsOf(events: readonly EngineEvent[]): Violation[] {
  const violations = events.flatMap(({ policyEvent }) => {
    if (policyEvent === undefined) return [];
    const { policyName, policyPackName, policyPackVersion, enforcementLevel, severity, resourceUrn } = policyEvent;
    const text = policyEvent.message.trim();
    // The SDK puts the policy's description on a line of its own, before the message.
    const end = text.indexOf("\n");
    return {
      policy: policyName,
      pack: policyPackName,
      packVersion: policyPackVersion,
      enforcementLevel: enforcementLevel === "mandatory" ? ("mandatory" as const) : ("advisory" as const),
      ...(isSeverity(severity) ? { severity } : {}),
      urn: resourceUrn ?? "",
      description: end < 0 ? "" : text.slice(0, end),
      message: text.slice(end + 1).trim(),
    };
  });
  const rank = ({ enforcementLevel, policy, urn, message }: Violation) =>
    [enforcementLevel === "mandatory" ? "0" : "1", policy, urn, message].join("\0");
  return sortedBy(uniqueBy(violations, rank), rank);
}

const isSeverity = (text: string | undefined): text is NonNullable<Violation["severity"]> =>
  ["low", "medium", "high", "critical"].includes(text ?? "");

function remediationsOf(events: readonly EngineEvent[]): Remediation[] {
  const remediations = events.flatMap(({ policyRemediationEvent }) => {
    if (policyRemediationEvent === undefined) return [];
    const { policyName, resourceUrn, before = {}, after = {} } = policyRemediationEvent;
    const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .sort();
    return { policy: policyName, urn: resourceUrn ?? "", properties };
  });
  const rank = ({ policy, urn }: Remediation) => `${policy}\0${urn}`;
  return sortedBy(uniqueBy(remediations, rank), rank);
}

function changesOf(
  events: readonly EngineEvent[],
  operation: ReportedOperation,
): { changes: ResourceChange[]; unchanged: number } {
  const byUrn = new Map<string, ResourceChange | undefined>();
  for (const { resourcePreEvent, resOutputsEvent } of events) {
    // What a refresh found is told only when it is done.
    const metadata = (operation === "drift" ? resOutputsEvent : resourcePreEvent)?.metadata;
    if (metadata === undefined || !isOwnResource(metadata.type)) continue;
    // What another stack put out anew is nothing that anybody changed on Aiven; the next `up` takes it over.
    const isNewOutput = operation === "drift" && metadata.op === "update" && isStackReference(metadata.type);
    const kind = isNewOutput ? undefined : kindOf(metadata.op);
    const known = byUrn.get(metadata.urn);
    if (kind === undefined) byUrn.set(metadata.urn, known);
    // A replacement comes as several steps; the one that is named so tells all that the others do.
    else if (known === undefined || metadata.op === "replace")
      byUrn.set(metadata.urn, changeOf(metadata, kind, operation));
    else if (kind !== known.kind) known.kind = "replace";
  }
  const changes = [...byUrn.values()].filter((change) => change !== undefined);
  return {
    changes: sortedBy(changes, ({ kind, urn }) => `${String(CHANGE_KINDS.indexOf(kind))}\0${urn}`),
    unchanged: byUrn.size - changes.length,
  };
}

function kindOf(op: string): ChangeKind | undefined {
  switch (op) {
    case "create":
    case "update":
    case "delete":
    case "replace":
    case "import":
      return op;
    case "create-replacement":
    case "delete-replaced":
    case "import-replacement":
      return "replace";
    default:
      return undefined;
  }
}

function changeOf(metadata: StepMetadata, kind: ChangeKind, operation: ReportedOperation): ResourceChange {
  const { urn, old, new: fresh, keys } = metadata;
  return {
    urn,
    kind,
    protected: (old ?? fresh)?.protect === true,
    properties: kind === "delete" ? [] : changedProperties(metadata, operation),
    replacedFor: [...(keys ?? [])].sort(),
  };
}

function changedProperties({ old, new: fresh, diffs, detailedDiff }: StepMetadata, operation: ReportedOperation) {
  if (operation === "drift") return propertyChanges(ownProperties(old?.outputs), ownProperties(fresh?.outputs), []);
  const inputs = ownProperties(fresh?.inputs);
  const changes = propertyChanges(ownProperties(old?.inputs), inputs, [
    ...(diffs ?? []),
    ...Object.keys(detailedDiff ?? {}),
  ]);
  if (changes.length > 0 || old?.outputs === undefined || old.outputs === null) return changes;
  // The program says what it said before; something else has changed the resource, as a refresh told.
  const is = old.outputs;
  const plain = Object.keys(inputs).filter((name) => typeof is[name] !== "object" && name in is);
  return propertyChanges(pick(is, plain), pick(inputs, plain), []);
}

const pick = (bag: Bag, names: readonly string[]): Bag => Object.fromEntries(names.map((name) => [name, bag[name]]));

/** Without the engine's own entries, such as `__defaults`. */
const ownProperties = (bag: Bag | null | undefined): Bag =>
  Object.fromEntries(Object.entries(bag ?? {}).filter(([name]) => !name.startsWith("__")));

function errorsOf(events: readonly EngineEvent[]): string[] {
  const errors = events.flatMap(({ diagnosticEvent }) =>
    diagnosticEvent?.severity === "error" ? [diagnosticEvent.message.trim()] : [],
  );
  // Its violations say it better.
  return [...new Set(errors)].filter(
    (error) => error !== "" && !/^preview failed$|policy violations? (was|were) found/i.test(error),
  );
}

/** By code unit, the same on every machine. */
function sortedBy<T>(items: readonly T[], rank: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: rank(item) }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ item }) => item);
}

const uniqueBy = <T>(items: readonly T[], rank: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [rank(item), item])).values(),
];
