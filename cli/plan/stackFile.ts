import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { load } from "js-yaml";
import { Fault } from "../command/fault";
import { noSuchStack } from "../command/stack";

export interface StackFile {
  /** The Pulumi project's name, which is the namespace of its configuration. */
  project: string;
  /** As Pulumi hands configuration to a program: `<namespace>:<key>` to text, structured values as JSON. */
  entries: Record<string, string>;
}

/** Stands for every encrypted value; what it is stays unread. */
const SECRET = "secret";

/**
 * Reads a stack's configuration from `Pulumi.<stack>.yaml`, with the project's own defaults from `Pulumi.yaml`, without Pulumi.
 *
 * @throws Fault
 */
export function readStackFile(program: string, stack: string): StackFile {
  const directory = resolve(program);
  const { name, config: defaults, stackConfigDir } = readYaml(join(directory, "Pulumi.yaml"));
  if (typeof name !== "string") throw new Fault(`${join(directory, "Pulumi.yaml")} has no name.`);
  const stackDirectory = typeof stackConfigDir === "string" ? join(directory, stackConfigDir) : directory;
  // A stack may be named in full, as <organization>/<project>/<stack>.
  const file = join(stackDirectory, `Pulumi.${basename(stack)}.yaml`);
  if (!existsSync(file)) throw new Fault(noSuchStack(stack, stackDirectory));
  const { config } = readYaml(file);
  return { project: name, entries: { ...projectEntries(name, defaults), ...entriesOf(name, config, file) } };
}

function readYaml(file: string): Record<string, unknown> {
  if (!existsSync(file)) throw new Fault(`There is no ${file}, so ${dirname(file)} is not a Pulumi program.`);
  try {
    const content: unknown = load(readFileSync(file, "utf8"));
    return isMap(content) ? content : {};
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split("\n");
    throw new Fault(`${file} is not YAML: ${reason ?? ""}`);
  }
}

/** Project-level configuration is a value, or a map that holds it as `value` or `default`. */
function projectEntries(project: string, defaults: unknown): Record<string, string> {
  if (!isMap(defaults)) return {};
  const values = Object.entries(defaults).map(([key, said]) => [
    key,
    isMap(said) ? (said["value"] ?? said["default"]) : said,
  ]);
  return entriesOf(project, Object.fromEntries(values.filter(([, value]) => value !== undefined)), "Pulumi.yaml");
}

function entriesOf(project: string, config: unknown, file: string): Record<string, string> {
  if (config === undefined || config === null) return {};
  if (!isMap(config)) throw new Fault(`"config" in ${file} must be a map of keys to values.`);
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => {
      const name = key.includes(":") ? key : `${project}:${key}`;
      if (isSecret(value) && WHOLES.some((whole) => name === `${project}:${whole}`)) {
        throw new Fault(
          `"${key}" is encrypted as a whole in ${file}, so it cannot be explained; encrypt the secrets in it one by one, with pulumi config set --secret --path.`,
        );
      }
      return [name, text(value)];
    }),
  );
}

/** What holds the topology itself. */
const WHOLES = ["clusters", "flows", "mirrorMaker", "mirrorMakers"];

function text(value: unknown): string {
  const shown = withoutSecrets(value);
  return typeof shown === "string" ? shown : JSON.stringify(shown);
}

/** Pulumi encrypts single values, as a map with the one key `secure`. */
const isSecret = (value: unknown) => isMap(value) && Object.keys(value).join() === "secure";

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isMap(value)) return value;
  if (isSecret(value)) return SECRET;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner)]));
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
