import { readFileSync } from "node:fs";
import { Analyzer } from "@pulumi/pulumi/provider/experimental/analyzer";
import { generateSchema } from "@pulumi/pulumi/provider/experimental/schema";

const PLUGIN = "components/plugin";
const NAME = "aiven-mirrormaker2";
const COMPONENT = "MirrorMaker2Replication";

/** Outputs that hold what only a few may see. Pulumi's analyzer has no word for it. */
const SECRET_OUTPUTS = ["clients", "credentials"];
/** The same inside them, by type. */
const SECRET_PROPERTIES: Record<string, readonly string[]> = {
  KafkaClient: ["caCert", "uris", "firstUser", "users"],
  KafkaClientUser: ["password", "accessKey", "properties"],
  KafkaClusterCredentials: ["password", "accessKey"],
};

interface Marked {
  secret?: boolean;
}

/** components/plugin/schema.json: what Pulumi's analyzer says of the plugin's types, and which outputs are secret. */
export function pluginSchema(): string {
  const { description, version, ...manifest } = JSON.parse(readFileSync(`${PLUGIN}/package.json`, "utf8")) as {
    description: string;
    version: string;
  };
  const entry = { ...manifest, main: "mirrorMaker2Replication.ts" };
  const { components, typeDefinitions, dependencies } = new Analyzer(
    `${process.cwd()}/${PLUGIN}`,
    NAME,
    entry,
    new Set([COMPONENT]),
  ).analyze();
  const schema = generateSchema(NAME, version, description, components, typeDefinitions, dependencies);
  mark(schema.resources[token(COMPONENT)]?.properties, SECRET_OUTPUTS);
  for (const [type, names] of Object.entries(SECRET_PROPERTIES)) mark(schema.types[token(type)]?.properties, names);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const token = (type: string) => `${NAME}:index:${type}`;

function mark(properties: Record<string, object> | undefined, names: readonly string[]): void {
  for (const name of names) {
    const property: Marked | undefined = properties?.[name];
    if (property === undefined) throw new Error(`${name} is no property of the plugin's schema`);
    property.secret = true;
  }
}
