import { type Document, parseDocument, visit } from "yaml";

/** What says with whose key a stack file's values are encrypted. */
const KEYS = ["encryptionsalt", "encryptedkey", "secretsprovider"];

/** A sentence for the user about a stack file that the engine cannot take as it is. */
export class UnusableStackFile extends Error {}

/**
 * A stack file for the engine's own backend. What names the key of the user's backend is left out, because the engine has a
 * passphrase of its own; encrypted values are refused, or taken for a text.
 *
 * @param file for messages
 * @throws UnusableStackFile
 */
export function forOwnBackend(text: string, file: string, withoutSecrets: boolean): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw new UnusableStackFile(`${file} is not YAML: ${error.message.split("\n")[0] ?? ""}`);
  const encrypted = encryptedPaths(document.get("config") === undefined ? undefined : configOf(document));
  if (encrypted.length === 0 && !KEYS.some((key) => document.has(key))) return text;
  if (encrypted.length > 0 && !withoutSecrets) {
    throw new UnusableStackFile(
      `${file} has values that only the passphrase or key of your own backend can decrypt: ${encrypted.join(", ")}. Copy the file to Pulumi.local.yaml, write these values there unencrypted (the local Aiven needs no real ones), and use "--stack local".`,
    );
  }
  for (const key of KEYS) document.delete(key);
  visit(document, {
    Map: (_, map) => (isEncrypted(map.toJS(document)) ? document.createNode("[secret]") : undefined),
  });
  return document.toString({ lineWidth: 0 });
}

const configOf = (document: Document): unknown => (document.toJS() as { config: unknown }).config;

/** Where encrypted values are: `shop:clusters.onprem.password`. */
function encryptedPaths(value: unknown, path = ""): string[] {
  if (isEncrypted(value)) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => encryptedPaths(item, `${path}[${String(index)}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => encryptedPaths(item, path === "" ? key : `${path}.${key}`));
}

function isEncrypted(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const [[key, text] = [], ...others] = Object.entries(value);
  return key === "secure" && typeof text === "string" && others.length === 0;
}
