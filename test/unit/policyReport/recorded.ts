import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../../policy/report/report";
import { type EngineEvent, reportOf } from "../../../policy/report/reportOf";

/**
 * Engine events that Pulumi's CLI 3.259 wrote for this program on the sandbox: a change of stack `dev` each, a preview of `prod` whose
 * deny list was removed, and a refresh after topics were changed by hand. Only the events that a report reads were kept.
 */
export const RECORDINGS = {
  removedTopic: { stack: "dev", operation: "preview", succeeded: true },
  replacedProject: { stack: "dev", operation: "preview", succeeded: true },
  renamedAlias: { stack: "dev", operation: "preview", succeeded: true },
  blocked: { stack: "prod", operation: "preview", succeeded: false },
  drift: { stack: "dev", operation: "drift", succeeded: true },
} as const;

export type Recording = keyof typeof RECORDINGS;

export const recordedEvents = (name: Recording): EngineEvent[] =>
  readFileSync(join(__dirname, "events", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as EngineEvent);

export const recordedReport = (name: Recording): Report => reportOf(originOf(name), recordedEvents(name));

export const originOf = (name: Recording) => ({
  project: "mirrormaker2",
  file: `Pulumi.${RECORDINGS[name].stack}.yaml`,
  ...RECORDINGS[name],
});
