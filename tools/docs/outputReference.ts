import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

/** What outputs are made of, by the names of the types. */
const TYPES = ["KafkaClient", "KafkaClientUser", "ClientProperties", "BootstrapServers", "KafkaUris"].concat(
  ...["KafkaClusterConnection", "KafkaClusterCredentials", "RemoteTopic", "ExplanationSummary"],
);

/** The part of docs/configuration.md on what comes out, written from the doc comments of `index.ts` and of the types. */
export function outputReference(): string[] {
  const types = new Map(
    readdirSync("components", { encoding: "utf8", recursive: true })
      .filter((file) => file.endsWith(".ts") && !/^plugin\b|node_modules/.test(file))
      .flatMap((file) => [...parse(join("components", file)).statements])
      .filter(ts.isInterfaceDeclaration)
      .map((declaration) => [declaration.name.text, declaration]),
  );
  return [
    "## Outputs",
    "",
    "The outputs of a stack: `pulumi stack output`, with `--show-secrets` for the secret ones. The component has the same properties, except",
    "`aivenProject`, `clusterAliases`, `explanation` and `appliedSettings`; its `resources` are the resources themselves.",
    "",
    ...table(stackOutputs(), "Output"),
    "",
    ...TYPES.flatMap((name) => {
      const declaration = types.get(name);
      if (declaration === undefined) throw new Error(`no type ${name} in components`);
      return [`### ${name}`, "", documentation(declaration), "", ...members(declaration), ""];
    }),
  ].slice(0, -1);
}

interface Row {
  name: string;
  meaning: string;
}

/** `export const` of the program, in its order. */
function stackOutputs(): Row[] {
  const statements = parse("index.ts").statements.filter(
    (statement): statement is ts.VariableStatement =>
      ts.isVariableStatement(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true,
  );
  return statements.map((statement) => ({
    name: statement.declarationList.declarations.map(({ name }) => name.getText()).join(),
    meaning: documentation(statement),
  }));
}

/** A table where some are secret and others are not; a list, like that of arguments, where all or none are. */
function members(declaration: ts.InterfaceDeclaration): string[] {
  const rows = declaration.members.filter(ts.isPropertySignature).map((property) => ({
    name: property.name.getText(),
    meaning: documentation(property),
  }));
  if (new Set(rows.map(secrecy)).size > 1) return table(rows, "Property");
  return rows.map(({ name, meaning }) => `- **\`${name}\`**: ${meaning}`);
}

const table = (rows: readonly Row[], title: string): string[] => [
  `| ${title} | Secret | Meaning |`,
  "| --- | --- | --- |",
  ...rows.map((row) => `| \`${row.name}\` | ${secrecy(row)} | ${row.meaning} |`),
];

/** As the doc comment says it: the unit tests hold it against the outputs. */
function secrecy({ meaning }: Row): string {
  if (meaning.includes("secret in it")) return "in part";
  return /\bsecret\b/i.test(meaning) ? "yes" : "no";
}

function documentation(node: ts.Node): string {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join(" ")
    .replaceAll(/\s+/g, " ");
  if (text === "") throw new Error(`${node.getText()} has no doc comment`);
  return text;
}

const parse = (file: string) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
