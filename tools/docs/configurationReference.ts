import { readFileSync } from "node:fs";
import * as ts from "typescript";
import type { Schema } from "../../components/topology/values/setting";
import { ARGUMENT_FILES, SETTINGS, WORD_FILES } from "./argumentSources";
import { EXAMPLES } from "./configurationExamples";
import { settingMeaning, unusedMeanings } from "./settingMeanings";
import { outputReference } from "./outputReference";

const PASSED_ON = [
  ...["KafkaServiceUserConfig", "MirrorMakerServiceUserConfig", "IntegrationUserConfig"],
  ...["EndpointUserConfig", "FlowUserConfig"],
];
const TEXTS = ["Alias", "Service", "NoInfer"];

/** docs/configuration.md, written from the doc comments of the arguments and from the ranges that are really checked. */
export function configurationReference(): string {
  const statements = [...ARGUMENT_FILES, ...WORD_FILES].flatMap((file) => [
    ...ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true).statements,
  ]);
  const words = new Map(
    statements.filter(ts.isTypeAliasDeclaration).map(({ name, type }) => [name.text, type] as const),
  );
  const interfaces = statements.filter(ts.isInterfaceDeclaration).filter(({ name }) => name.text !== "TuningProfile");
  const sections = [
    ...interfaces.flatMap((declaration) => [...interfaceSection(declaration, words), ""]),
    ...Object.entries(SETTINGS).flatMap(([name, table]) => [...settingsSection(name, table), ""]),
  ];
  const unused = unusedMeanings();
  if (unused.length > 0)
    throw new Error(`tools/docs/settingMeanings.ts describes what is not there: ${unused.join(", ")}`);
  return [
    "# Configuration",
    "",
    `<!-- Written by \`npm run docs\` from components/topology; do not edit. -->`,
    "",
    "A stack file (`Pulumi.<stack>.yaml`) holds `aivenProject`, the name of the Aiven project, and the keys of",
    "[ReplicationTopology](#replicationtopology), each under the namespace `mirrormaker2:`. The component takes the same keys as",
    "arguments, and the project as `project`. Nothing else is accepted: an unknown key anywhere is an error. `npx mm2 check --stack S`",
    "checks a stack file offline.",
    "",
    "Two more keys may stand in a stack file: `preset` names one of the [presets](presets.md), which writes `flows` for you, and",
    "`roles` says which cluster plays which part in it.",
    "",
    'In a program, a value marked "or output" may come from another resource or stack. Every other value must be known when the',
    "program is planned, because the checks and the names of resources need it.",
    "",
    "**The defaults are those of a new service or topic.** Aiven keeps a setting until another value is sent, so deleting a line from the",
    "stack file changes nothing. The stack output `appliedSettings` remembers what was sent, and `pulumi preview` warns about each",
    "setting that you removed but Aiven keeps, with the value to write instead: usually the default. After the next `pulumi up` you can",
    "delete the line. Your own programs get the same warning from `rememberSettings(replication.settings)`.",
    "",
    ...sections,
    ...outputReference(),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

type Words = ReadonlyMap<string, ts.TypeNode>;

function interfaceSection(declaration: ts.InterfaceDeclaration, words: Words): string[] {
  const name = declaration.name.text.replace(/Keys$/, "");
  return [
    `## ${name}`,
    "",
    described(name, documentation(declaration)),
    "",
    ...inherited(declaration),
    ...declaration.members.filter(ts.isPropertySignature).map((property) => {
      const key = property.name.getText();
      const need = property.questionToken === undefined ? "required" : "optional";
      const text = described(`${name}.${key}`, documentation(property));
      return `- **\`${key}\`** (${typeText(property.type, words)}, ${need}): ${text}`;
    }),
    "",
    ...example(name),
  ];
}

function described(what: string, text: string): string {
  if (text === "") throw new Error(`${what} has no description`);
  return text;
}

function settingsSection(name: string, table: Record<string, Schema>): string[] {
  return [
    `## ${name}`,
    "",
    "Every setting is optional. A setting may be an output unless it says otherwise, and one that is not set is Aiven's to choose.",
    "",
    ...Object.entries(table).flatMap(([key, schema]) => settingLines(name, [key], schema as Described)),
    "",
    ...example(name),
  ];
}

function example(name: string): string[] {
  const { [name]: yaml } = EXAMPLES;
  if (yaml === undefined) throw new Error(`tools/docs/configurationExamples.ts has no example for ${name}`);
  return ["```yaml", ...yaml.trim().split("\n"), "```"];
}

/** What the reference reads of a schema: what is expected, and the settings inside it. */
interface Described {
  message?: string;
  entries?: Record<string, Described>;
  wrapped?: Described;
  /** Of a list. */
  item?: Described;
  pipe?: Described[];
  /** Of what may be an output. */
  given?: Described;
  isPlanned?: boolean;
}

function settingLines(table: string, path: readonly string[], schemaOrOutput: Described): string[] {
  const schema = schemaOrOutput.given ?? schemaOrOutput;
  const { entries = {} } = schema.item?.pipe?.at(-1) ?? schema.pipe?.at(-1) ?? schema;
  const inner = Object.entries(entries).flatMap(([name, entry]) =>
    settingLines(table, [...path, name], entry.wrapped ?? entry),
  );
  const expected = inner.length > 0 && schema.item === undefined ? "a map" : (schema.message ?? "");
  const noOutput = schema.isPlanned === true ? ", not an output" : "";
  const indent = "  ".repeat(path.length - 1);
  return [`${indent}- \`${path.at(-1) ?? ""}\` (${expected}${noOutput}): ${settingMeaning(table, path)}`, ...inner];
}

/** The interface whose keys are allowed, too. */
function inherited(declaration: ts.InterfaceDeclaration): string[] {
  const parents = (declaration.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => type.getText()));
  return parents.flatMap((parent) => [`Has all keys of [${parent}](#${parent.toLowerCase()}), and:`, ""]);
}

function documentation(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => (typeof doc.comment === "string" ? doc.comment : ""))
    .join(" ")
    .replaceAll(/\s+/g, " ");
}

/** A type as a reader of YAML sees it, with a link where it has a section here. */
function typeText(type: ts.TypeNode | undefined, words: Words): string {
  if (type === undefined) return "";
  if (ts.isArrayTypeNode(type)) return `list of ${typeText(type.elementType, words)}`;
  if (ts.isTypeReferenceNode(type) && type.typeName.getText() === "Record") {
    return `map of ${typeText(type.typeArguments?.[1], words)}`;
  }
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    if (name === "Given") return `${typeText(type.typeArguments?.[0], words)} or output`;
    if (PASSED_ON.includes(name)) return "map of what the provider takes";
    if (name === "ReplicationPolicy") return "one of `DefaultReplicationPolicy`, `IdentityReplicationPolicy`";
    const alias = words.get(name);
    if (alias !== undefined && isWords(alias)) return typeText(alias, words);
    return TEXTS.includes(name) ? "text" : `[${name}](#${name.toLowerCase()})`;
  }
  if (ts.isLiteralTypeNode(type)) return `\`${type.getText().replaceAll('"', "")}\``;
  if (ts.isUnionTypeNode(type)) {
    return `one of ${type.types.map((option) => `\`${option.getText().replaceAll('"', "")}\``).join(", ")}`;
  }
  return { string: "text", number: "number", boolean: "true or false" }[type.getText()] ?? type.getText();
}

/** Whether a type is a choice of words and nothing else. */
const isWords = (type: ts.TypeNode) => ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode);
