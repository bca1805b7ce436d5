import { readFileSync } from "node:fs";
import * as ts from "typescript";
import { ARGUMENT_FILES, SETTINGS, WORD_FILES } from "./argumentSources";
import { settingMeaning } from "./settingMeanings";

const HEADER = `// Written by \`npm run docs\` from components/topology; do not edit.
/* eslint-disable max-lines -- generated, and nobody reads it from end to end */
/* eslint-disable @typescript-eslint/no-explicit-any -- Pulumi's type for what may be anything */
import type * as pulumi from "@pulumi/pulumi";

/** Arguments of MirrorMaker2Replication: a topology, and the Aiven project that holds it. */
export interface MirrorMaker2ReplicationArgs extends ReplicationTopology {
  /** Name of the Aiven project. */
  project: pulumi.Input<string>;
}
`;

/**
 * components/plugin/args.ts: the arguments in the types that Pulumi's analyzer takes. Texts of a fixed set become plain texts, what may
 * be an output becomes an input, tables of settings become interfaces; the component itself checks the rest.
 */
export function pluginArgs(): string {
  const statements = [...ARGUMENT_FILES, ...WORD_FILES].flatMap((file) => [...sourceFile(file).statements]);
  const words = new Map(
    statements
      .filter(ts.isTypeAliasDeclaration)
      .map(({ name, type }) => [name.text, wordsOf(type)] as const)
      .filter(([, known]) => known.length > 0),
  );
  const interfaces = ARGUMENT_FILES.flatMap((file) => sourceFile(file).statements.filter(ts.isInterfaceDeclaration));
  return [
    HEADER,
    ...interfaces.map((declaration) => interfaceOf(declaration, words)),
    ...Object.entries(SETTINGS).flatMap(([name, table]) => settingsInterfaces(name, table as Table)),
  ].join("\n");
}

function sourceFile(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
}

/** What is passed on to the provider, whose own types other languages do not see here. */
const PASSED_ON = [
  ...["KafkaServiceUserConfig", "MirrorMakerServiceUserConfig", "IntegrationUserConfig"],
  ...["EndpointUserConfig", "FlowUserConfig"],
];

/** Of the interfaces: keys of a program's own maps. */
const TYPE_PARAMETERS = ["Alias", "Service"];

/** An interface of all the keys stands for the type that says which of them go together. */
const argumentName = (name: string) => name.replace(/Keys$/, "");

type Words = ReadonlyMap<string, string[]>;

function interfaceOf(declaration: ts.InterfaceDeclaration, words: Words): string {
  const heritage = (declaration.heritageClauses ?? []).map((clause) => ` ${clause.getText()}`).join("");
  const keysOf = argumentName(declaration.name.text);
  const members = declaration.members.filter(ts.isPropertySignature).map((property) => {
    const { type } = property;
    if (type === undefined) throw new Error(`${property.getText()} has no type`);
    const known = knownWords(type, words);
    const text = [documentation(property), known.length > 0 ? `One of ${code(known)}.` : ""].filter(Boolean).join(" ");
    return member(property.name.getText(), property.questionToken !== undefined, typeText(type, words), text);
  });
  return block(documentation(declaration), `${keysOf}${heritage}`, members);
}

function typeText(type: ts.TypeNode | undefined, words: Words): string {
  if (type === undefined) throw new Error("a type argument is missing");
  if (ts.isArrayTypeNode(type)) return `${typeText(type.elementType, words)}[]`;
  if (ts.isUnionTypeNode(type) || ts.isLiteralTypeNode(type)) return "string";
  if (!ts.isTypeReferenceNode(type)) return type.getText();
  const name = type.typeName.getText();
  if (PASSED_ON.includes(name)) return "Record<string, any>";
  const [first, second] = type.typeArguments ?? [];
  if (name === "Given") return `pulumi.Input<${typeText(first, words)}>`;
  if (name === "NoInfer" || TYPE_PARAMETERS.includes(name)) return "string";
  if (name === "Record") return `Record<string, ${typeText(second, words)}>`;
  return words.has(name) ? "string" : name;
}

function knownWords(type: ts.TypeNode, words: Words): string[] {
  if (!ts.isTypeReferenceNode(type)) return wordsOf(type);
  const name = type.typeName.getText();
  const [inner] = type.typeArguments ?? [];
  return name === "Given" && inner !== undefined ? knownWords(inner, words) : (words.get(name) ?? []);
}

/** The texts of a type that is one of a fixed set. */
function wordsOf(type: ts.TypeNode): string[] {
  const options = ts.isUnionTypeNode(type) ? type.types : [type];
  return options.flatMap((option) =>
    ts.isLiteralTypeNode(option) && ts.isStringLiteral(option.literal) ? [option.literal.text] : [],
  );
}

/** What is read of a schema: what kind it is, what is expected, and what is inside. */
interface Described {
  type?: string;
  message?: string;
  entries?: Table;
  /** Of a map with keys of the user's own. */
  value?: Described;
  /** Of a choice. */
  options?: readonly (string | number)[];
  /** Of what may be left out. */
  wrapped?: Described;
  /** Of a list. */
  item?: Described;
  pipe?: Described[];
  /** Whether an output will not do. */
  isPlanned?: boolean;
  /** Of what may be an output. */
  given?: Described;
}
type Table = Record<string, Described>;

/** The interface of a table of settings, and those of the settings that hold further ones. */
function settingsInterfaces(name: string, table: Table, of = name, path: readonly string[] = []): string[] {
  const further: string[] = [];
  const members = Object.entries(table).map(([key, schema]) => {
    const isOptional = schema.wrapped !== undefined || name in SETTINGS;
    const maybeGiven = schema.wrapped ?? schema;
    const setting = maybeGiven.given ?? maybeGiven;
    const before = further.length;
    const at = [...path, key];
    const type = settingType(setting, `${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`, further, of, at);
    const isLeaf = setting.isPlanned !== true && further.length === before;
    return member(key, isOptional, isLeaf ? `pulumi.Input<${type}>` : type, sentence(setting, settingMeaning(of, at)));
  });
  return [block("Aiven chooses every setting that is left out.", name, members), ...further];
}

function settingType(schema: Described, name: string, further: string[], of: string, path: readonly string[]): string {
  if (schema.item !== undefined) return `${settingType(schema.item, name, further, of, path)}[]`;
  const { entries, value } = schema.pipe?.at(-1) ?? schema;
  if (value !== undefined)
    return `Record<string, pulumi.Input<${settingType(value.given ?? value, name, further, of, path)}>>`;
  if (entries !== undefined) {
    further.push(...settingsInterfaces(name, entries, of, path));
    return name;
  }
  const [option] = schema.options ?? [];
  const type = option === undefined ? (schema.pipe?.[0]?.type ?? schema.type) : typeof option;
  if (type === undefined || !["string", "number", "boolean"].includes(type)) throw new Error(`${name} has no type`);
  return type;
}

function sentence({ message = "", options, type }: Described, meaning: string): string {
  if (type === "boolean") return meaning;
  if (options !== undefined) return `${meaning} One of ${code(options.map(String))}.`;
  return `${meaning} ${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

const code = (words: string[]) => words.map((word) => `\`${word}\``).join(", ");

const member = (name: string, isOptional: boolean, type: string, text: string) =>
  `${text === "" ? "" : `  /** ${text} */\n`}  ${name}${isOptional ? "?" : ""}: ${type};\n`;

const block = (text: string, head: string, members: string[]) =>
  `/** ${text} */\nexport interface ${head} {\n${members.join("")}}\n`;

function documentation(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "")
    .join(" ")
    .replaceAll(/\s+/g, " ");
}
