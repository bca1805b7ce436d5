/** What a URN says of a resource: `urn:pulumi:<stack>::<project>::<parent type>$<type>::<name>`; a name may hold "::" itself. */
export function resourceOf(urn: string): { type: string; name: string } {
  const [, , types = "", ...name] = urn.split("::");
  return { type: types.split("$").at(-1) ?? "", name: name.join("::") };
}

/** A type as people write it: `aiven:index:Kafka` for `aiven:index/kafka:Kafka`. */
export const shortType = (type: string): string => type.replace(/^([^:]*:[^:/]*)\/[^:]*:/, "$1:");

/** Resources that Pulumi makes for itself. */
export const isOwnResource = (type: string): boolean =>
  type !== "pulumi:pulumi:Stack" && !type.startsWith("pulumi:providers:");

/** What a stack reads in another stack; its outputs change whenever that stack is brought up anew. */
export const isStackReference = (type: string): boolean => type === "pulumi:pulumi:StackReference";
