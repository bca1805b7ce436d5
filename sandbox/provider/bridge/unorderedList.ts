import { isObject } from "../wire";

/** The order in which Terraform keeps what has none: texts by themselves, objects by the texts of their fields by name. */
export function inTerraformsOrder(list: readonly unknown[]): unknown[] {
  const keys = new Map(list.map((item) => [rank(item), item]));
  return [...keys].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}

function rank(value: unknown): string {
  if (!isObject(value)) return typeof value === "string" ? value : JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `<${fields.map((name) => `${JSON.stringify(value[name] ?? null)};`).join("")}>`;
}
