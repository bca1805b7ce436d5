import { isIP } from "node:net";

/** Whether a text is a network in CIDR form, such as `10.0.0.0/8`, or a single address. */
export function isNetwork(network: string): boolean {
  const [address = "", prefix] = network.split("/");
  const version = isIP(address);
  const bits = version === 4 ? 32 : 128;
  return version !== 0 && (prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits));
}
