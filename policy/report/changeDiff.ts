import type { ChangeKind, ResourceChange } from "./report";
import { resourceOf, shortType } from "./urn";

/** What a kind of change is called, and the sign that a diff marks it with. */
export const KIND_NAMES: Readonly<Record<ChangeKind, { verb: string; sign: string }>> = {
  delete: { verb: "delete", sign: "-" },
  replace: { verb: "replace", sign: "!" },
  update: { verb: "update", sign: "!" },
  create: { verb: "create", sign: "+" },
  import: { verb: "import", sign: "+" },
};

/** A change as lines of a diff: the resource, then each property before and after. */
export function changeDiff({ urn, kind, properties, replacedFor }: ResourceChange): string {
  const { type, name } = resourceOf(urn);
  const { sign, verb } = KIND_NAMES[kind];
  const forced = kind === "replace" && replacedFor.length > 0 ? ` (for ${replacedFor.join(", ")})` : "";
  const lines = [
    `${sign} ${verb} ${shortType(type)} ${name}${forced}`,
    ...properties.flatMap(({ path, before, after }) => [
      ...(before === undefined ? [] : [`-   ${path}: ${before}`]),
      ...(after === undefined ? [] : [`+   ${path}: ${after}`]),
    ]),
  ];
  return lines.map((line) => line.replaceAll(/\s*\n\s*/g, " ")).join("\n");
}
