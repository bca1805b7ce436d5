import { readFileSync } from "node:fs";
import * as ts from "typescript";
import type { Schema } from "../../components/topology/values/setting";
import { ARGUMENT_FILES, SETTINGS } from "./argumentSources";
import { outputReference } from "./outputReference";

const PASSED_ON = [
  ...["KafkaServiceUserConfig", "MirrorMakerServiceUserConfig", "IntegrationUserConfig"],
  ...["EndpointUserConfig", "FlowUserConfig"],
];
const TEXTS = ["TuningProfileName", "KafkaOperation", "Alias", "Service", "NoInfer"];

/** docs/configuration.md, written from the doc comments of the arguments and from the ranges that are really checked. */
export function configurationReference(): string {
  const interfaces = ARGUMENT_FILES.flatMap((file) => {
    return ts
      .createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true)
      .statements.filter(ts.isInterfaceDeclaration);
  });
  return [
    "# Configuration",
    "",
    `<!-- Written by \`npm run docs\` from components/topology; do not edit. -->`,
    "",
    "A stack file (`Pulumi.<stack>.yaml`) holds `aivenProject`, the name of the Aiven project, and the keys of",
    "[ReplicationTopology](#replicationtopology), each under the namespace `mirrormaker2:`. The component takes the same keys as",
    "arguments, and `project` for the project. Nothing else is accepted: an unknown key anywhere is an error.",
    "",
    'In a program, a value that is "or output" may be one of another resource or stack; every other value must be known when the',
    "program is planned, because the checks and the names of resources need it.",
    "",
    "Beside them, `preset` names one of the [presets](presets.md), which writes `flows` for you, and `roles` says which cluster plays",
    "which part in it.",
    "",
    "**Defaults are those of something new.** Aiven keeps a setting of a service, a topic or an integration until another value is",
    "sent: taking the key out sends nothing. The stack output `appliedSettings` remembers what was sent, and `pulumi preview` warns of",
    "each setting that the configuration takes back and Aiven keeps, with the value to write in its place: most often the default,",
    "and after the next `pulumi up` the line can go. Programs of your own get the same with `rememberSettings(replication.settings)`.",
    "",
    ...interfaces.flatMap((declaration) => [...interfaceSection(declaration), ""]),
    ...Object.entries(SETTINGS).flatMap(([name, table]) => [...settingsSection(name, table), ""]),
    ...outputReference(),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function interfaceSection(declaration: ts.InterfaceDeclaration): string[] {
  return [
    `## ${declaration.name.text.replace(/Keys$/, "")}`,
    "",
    documentation(declaration),
    "",
    ...inherited(declaration),
    ...declaration.members.filter(ts.isPropertySignature).flatMap((property) => {
      const optional = property.questionToken === undefined ? "required" : "optional";
      return [
        `- **\`${property.name.getText()}\`** (${typeText(property.type)}, ${optional}): ${documentation(property)}`,
      ];
    }),
  ];
}

function settingsSection(name: string, table: Record<string, Schema>): string[] {
  return [
    `## ${name}`,
    "",
    "Every setting is optional, and may be an output unless it says otherwise.",
    "",
    ...Object.entries(table).flatMap(([key, schema]) => settingLines(key, schema as Described)),
  ];
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

function settingLines(key: string, described: Described, indent = ""): string[] {
  const schema = described.given ?? described;
  const { entries = {} } = schema.item?.pipe?.at(-1) ?? schema.pipe?.at(-1) ?? schema;
  const inner = Object.entries(entries).flatMap(([name, entry]) =>
    settingLines(name, entry.wrapped ?? entry, `${indent}  `),
  );
  return [
    `${indent}- \`${key}\`: ${inner.length > 0 && schema.item === undefined ? "a map of" : (schema.message ?? "")}${schema.isPlanned === true ? "; no output" : ""}`,
    ...inner,
  ];
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
function typeText(type: ts.TypeNode | undefined): string {
  if (type === undefined) return "";
  if (ts.isArrayTypeNode(type)) return `list of ${typeText(type.elementType)}`;
  if (ts.isTypeReferenceNode(type) && type.typeName.getText() === "Record") {
    return `map of ${typeText(type.typeArguments?.[1])}`;
  }
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    if (name === "Given") return `${typeText(type.typeArguments?.[0])} or output`;
    if (PASSED_ON.includes(name)) return "map of what the provider takes";
    if (name === "ReplicationPolicy") return "one of `DefaultReplicationPolicy`, `IdentityReplicationPolicy`";
    return TEXTS.includes(name) ? "text" : `[${name}](#${name.toLowerCase()})`;
  }
  if (ts.isUnionTypeNode(type)) {
    return `one of ${type.types.map((option) => `\`${option.getText().replaceAll('"', "")}\``).join(", ")}`;
  }
  return { string: "text", number: "number", boolean: "true or false" }[type.getText()] ?? type.getText();
}
