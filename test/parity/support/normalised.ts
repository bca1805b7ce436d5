/** What differs from run to run, by its kind: a value of another kind in its place still shows. */
const KINDS: [kind: string, pattern: RegExp][] = [
  ["<PEM>", /-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----\s*/g],
  ["<uuid>", /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g],
  ["<password>", /\bAVNS_[A-Za-z0-9_-]+/g],
  ["<static ip>", /\bip[0-9a-f]{12}\b/g],
  ["<acl>", /\bk?acl[0-9a-f]{12}\b/g],
  ["127.0.0.1:<port>", /\b127\.0\.0\.1:\d+/g],
];
/** These are texts with UUIDs of their own, which are the same everywhere. */
const FIXED = new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1b47061264138c4ac30d75fd1eb44270",
  "4dabf18193072939515e22adb298388d",
]);

/** A value with kinds in place of what differs from run to run. */
export function normalised(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => normalised(item, name));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalised(item, key)]));
  }
  if (typeof value === "number" && /^(port|servicePort)$/.test(name) && value > 0) return "<port number>";
  if (typeof value !== "string" || name === "__meta" || FIXED.has(value)) return value;
  return KINDS.reduce((text, [kind, pattern]) => text.replaceAll(pattern, kind), value);
}

/** Where two values differ, as `path: official value, not ours`. */
export function differences(official: unknown, ours: unknown, path = ""): string[] {
  if (Array.isArray(official) && Array.isArray(ours) && official.length === ours.length) {
    return official.flatMap((item: unknown, at) => differences(item, ours[at], `${path}[${String(at)}]`));
  }
  if (isRecord(official) && isRecord(ours)) {
    const names = [...new Set([...Object.keys(official), ...Object.keys(ours)])].sort();
    return names.flatMap((name) => differences(official[name], ours[name], path === "" ? name : `${path}.${name}`));
  }
  const [one, other] = [official, ours].map((value) => (value === undefined ? "nothing" : JSON.stringify(value)));
  return one === other ? [] : [`${path}: ${String(one)}, not ${String(other)}`];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
