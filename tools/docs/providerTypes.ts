import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The resources that the sandbox's provider serves, as the SDK names their modules. */
const RESOURCES = [
  ...["Kafka", "KafkaAcl", "KafkaMirrorMaker", "KafkaNativeAcl", "KafkaQuota", "KafkaTopic", "KafkaUser"],
  ...["MirrorMakerReplicationFlow", "ServiceIntegration", "ServiceIntegrationEndpoint"],
];

type Fields = Record<string, string>;

/** `sandbox/provider/schema/sdk.json`: what properties the resources have, out of the declarations of Pulumi's Aiven SDK. */
export function providerTypes(): string {
  const sdk = dirname(createRequire(join(process.cwd(), "package.json")).resolve("@pulumi/aiven/package.json"));
  const { version } = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8")) as { version: string };
  const nested = interfaces(join(sdk, "types/output.d.ts"));
  const types: Record<string, Fields> = {};
  const resources = Object.fromEntries(
    RESOURCES.map((name) => {
      const module = `${(name[0] ?? "").toLowerCase()}${name.slice(1)}`;
      const resource = resourceOf(join(sdk, `${module}.d.ts`), name);
      for (const type of Object.values(resource.properties)) collect(type, nested, types);
      return [`aiven:index/${module}:${name}`, resource];
    }),
  );
  return `${JSON.stringify({ version, resources, types: sorted(types) }, undefined, 1)}\n`;
}

/** Everything that a type is made of, by name. */
function collect(type: string, nested: ReadonlyMap<string, Fields>, types: Record<string, Fields>): void {
  const name = type.replaceAll(/[?[\]]/g, "");
  const fields = nested.get(name);
  if (fields === undefined || name in types) return;
  types[name] = fields;
  for (const field of Object.values(fields)) collect(field, nested, types);
}

function resourceOf(file: string, name: string): { properties: Fields; inputs: Fields } {
  const source = parse(file);
  const properties: Fields = {};
  source.forEachChild((node) => {
    if (!ts.isClassDeclaration(node)) return;
    for (const member of node.members) {
      // `readonly plan: pulumi.Output<string>`
      if (!ts.isPropertyDeclaration(member) || member.type === undefined || !ts.isTypeReferenceNode(member.type))
        continue;
      const [held] = member.type.typeArguments ?? [];
      if (held !== undefined) properties[member.name.getText(source)] = typeText(held, source);
    }
  });
  const inputs = interfacesOf(source).get(`${name}Args`) ?? {};
  return { properties: sorted(properties), inputs: sorted(inputs) };
}

const interfaces = (file: string) => interfacesOf(parse(file));

function interfacesOf(source: ts.SourceFile): Map<string, Fields> {
  const found = new Map<string, Fields>();
  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const fields: Fields = {};
    for (const member of node.members) {
      if (!ts.isPropertySignature(member) || member.type === undefined) continue;
      const optional = member.questionToken === undefined ? "" : "?";
      fields[member.name.getText(source)] = `${typeText(member.type, source)}${optional}`;
    }
    found.set(node.name.text, sorted(fields));
  });
  return found;
}

const parse = (file: string) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);

/** `string`, `KafkaTag[]`, `{[key: string]: string}`; a question mark where it may be undefined. */
function typeText(node: ts.TypeNode, source: ts.SourceFile): string {
  return node
    .getText(source)
    .replaceAll(/pulumi\.Input<([^<>]*(?:<[^<>]*>)?[^<>]*)>/g, "$1")
    .replaceAll(/pulumi\.Input<([^<>]*)>/g, "$1")
    .replaceAll(/\b(?:outputs|inputs)\./g, "")
    .replace(/ \| undefined$/, "?")
    .replaceAll(/\s+/g, " ");
}

const sorted = <T>(fields: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));
