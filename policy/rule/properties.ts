import { Secret } from "@pulumi/policy";
import { known } from "../known";

/** The key under which the SDK's proxies, which unwrap a secret when it is read, hand out what is behind them: proxy.js. */
const BEHIND_PROXY = "__getSpecialProxyTarget";

/** Whether a property of a resource that is to be remediated is a secret, or holds one at any depth. */
export function holdsSecret(properties: object, path: string): boolean {
  let value = behindProxy(properties);
  for (const key of path.split(".")) {
    if (value instanceof Secret) return true;
    if (typeof value !== "object" || value === null) return false;
    value = behindProxy((value as Record<string, unknown>)[key]);
  }
  return isSecretAnywhere(value);
}

/** A value that takes the place of a secret stays one. */
export const secretOf = (value: unknown) => (value === undefined ? undefined : new Secret(value));

/** Sets a property at a path, making the maps on the way; false when something else stands in the way. */
export function write(properties: Record<string, unknown>, path: string, value: unknown): boolean {
  const keys = path.split(".");
  const last = keys.pop() ?? path;
  let container = properties;
  for (const key of keys) {
    const child = known(() => container[key]) ?? (container[key] = {});
    if (typeof child !== "object") return false;
    container = child as Record<string, unknown>;
  }
  if (value === undefined) Reflect.deleteProperty(container, last);
  else container[last] = value;
  return true;
}

function behindProxy(value: unknown): unknown {
  const behind =
    typeof value === "object" && value !== null ? (value as Record<string, unknown>)[BEHIND_PROXY] : undefined;
  return behind === undefined ? value : behindProxy(behind);
}

function isSecretAnywhere(value: unknown): boolean {
  if (value instanceof Secret) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(isSecretAnywhere);
}
