import { readFileSync } from "node:fs";
import * as v from "valibot";
import { CHANGE_KINDS, type Report } from "../../policy/report/report";
import { Fault } from "../command/fault";

const text = v.pipe(v.string(), v.maxLength(100_000));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(10_000));

/** What a report file may hold. One from a fork is by anybody, so nothing else is let through. */
const SCHEMA: v.GenericSchema<unknown, Report> = v.strictObject({
  reportVersion: v.literal(1),
  project: text,
  stack: text,
  operation: v.picklist(["preview", "analyze", "drift"]),
  file: text,
  succeeded: v.boolean(),
  violations: list(
    v.strictObject({
      policy: text,
      pack: text,
      packVersion: text,
      enforcementLevel: v.picklist(["mandatory", "advisory"]),
      severity: v.exactOptional(v.picklist(["low", "medium", "high", "critical"])),
      urn: text,
      description: text,
      message: text,
    }),
  ),
  remediations: list(v.strictObject({ policy: text, urn: text, properties: list(text) })),
  changes: list(
    v.strictObject({
      urn: text,
      kind: v.picklist(CHANGE_KINDS),
      protected: v.boolean(),
      properties: list(v.strictObject({ path: text, before: v.exactOptional(text), after: v.exactOptional(text) })),
      replacedFor: list(text),
    }),
  ),
  unchanged: v.pipe(v.number(), v.integer(), v.minValue(0)),
  errors: list(text),
});

/**
 * Reads what `--format json` wrote.
 *
 * @throws Fault when it is not there, or is anything else
 */
export function readReport(file: string): Report {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Fault(`There is no readable report in ${file}: ${(error as Error).message}`);
  }
  const { success, output, issues } = v.safeParse(SCHEMA, content);
  if (success) return output;
  const [first] = issues;
  throw new Fault(`${file} is not a report: ${v.getDotPath(first) ?? "it"}: ${first.message}`);
}
