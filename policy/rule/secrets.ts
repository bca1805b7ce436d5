import { Secret } from "@pulumi/policy";

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

function behindProxy(value: unknown): unknown {
  const behind =
    typeof value === "object" && value !== null ? (value as Record<string, unknown>)[BEHIND_PROXY] : undefined;
  return behind === undefined ? value : behindProxy(behind);
}

function isSecretAnywhere(value: unknown): boolean {
  if (value instanceof Secret) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(isSecretAnywhere);
}
