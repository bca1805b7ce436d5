import { readFileSync, globSync } from "node:fs";
import type { EnforcementLevel } from "@pulumi/policy";
import * as ts from "typescript";
import { rules } from "../../policy/policies";
import type { Rule } from "../../policy/rule/rule";

const ENVIRONMENTS = ["dev", "prod"];

/** Stands for the policy of what several of them share. */
const SHARED = "*";

type PackConfig = Record<string, string | { enforcementLevel?: EnforcementLevel }>;
type JsonSchema = Rule["properties"][string]["json"];

/** docs/policies.md, written from the rules' metadata and schemas, the comments on their properties, and the configurations. */
export function policyCatalogue(): string {
  const configs = ENVIRONMENTS.map(
    (environment) => JSON.parse(readFileSync(`policy/config/${environment}.json`, "utf8")) as PackConfig,
  );
  const comments = propertyComments();
  return [
    "# Policies",
    "",
    "<!-- Written by `npm run docs` from policy; do not edit. -->",
    "",
    `The pack has ${String(rules.length)} policies, for any program that uses \`@pulumi/aiven\`. [policy/README.md](../policy/README.md)`,
    "explains how to use the pack, how to configure it, and how to exempt a resource.",
    "",
    "A policy about a *resource* checks it before it is created. A policy about the *stack* checks at the end of a preview, and during",
    "`up` only once everything has been created, so preview first.",
    "",
    "| policy | severity | default | dev | prod | about |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rules.map((rule) => row(rule, configs)),
    "",
    ...rules.flatMap((rule) => [...section(rule, comments), ""]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function row({ policy, levels }: Rule, configs: readonly PackConfig[]): string {
  const fallback = policy.enforcementLevel ?? "advisory";
  const inEach = configs.map((config) => {
    const given = config[policy.name];
    return (typeof given === "string" ? given : given?.enforcementLevel) ?? fallback;
  });
  const remediates = levels.includes("remediate") ? ", remediates" : "";
  const link = `[${policy.name}](#${policy.name})`;
  return `| ${[link, policy.severity, fallback, ...inEach, `${about(policy)}${remediates}`].join(" | ")} |`;
}

const about = (policy: Rule["policy"]) => ("validateStack" in policy ? "stack" : "resource");

function section({ policy, properties }: Rule, comments: ReadonlyMap<string, string>): string[] {
  const { exemptions: _exemptions, ...own } = properties;
  return [
    `## ${policy.name}`,
    "",
    `**${policy.displayName ?? ""}.** ${policy.description}`,
    "",
    `${policy.remediationSteps ?? ""} [Learn more](${policy.url ?? ""}).`,
    "",
    `Tags: ${(policy.tags ?? []).join(", ")}.`,
    ...(Object.keys(own).length === 0 ? [] : [""]),
    ...Object.entries(own).map(([name, { json }]) => {
      const comment = comments.get(`${policy.name}.${name}`) ?? comments.get(`${SHARED}.${name}`);
      return `- **\`${name}\`** (${typeText(json)}${defaultText(json)})${comment === undefined ? "" : `: ${comment}`}`;
    }),
  ];
}

function typeText(schema: JsonSchema): string {
  const { type, enum: words, items, minimum, maximum, pattern } = schema;
  if (words !== undefined) return words.map((word) => `\`${JSON.stringify(word)}\``).join(" or ");
  if (type === "array" && typeof items === "object" && !Array.isArray(items)) return `list of ${typeText(items)}`;
  if (type === "object" && schema.properties !== undefined) {
    return `maps with ${Object.keys(schema.properties)
      .map((key) => `\`${key}\``)
      .join(", ")}`;
  }
  if (type === "object") return "map of names to numbers";
  if (type === "integer") return `whole number, ${String(minimum ?? 0)} to ${String(maximum ?? "any")}`;
  if (schema.format === "regex") return "regular expression";
  return pattern === undefined ? String(type === "string" ? "text" : type) : "day";
}

function defaultText({ default: value }: JsonSchema): string {
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return value === undefined || isEmpty ? "" : `, default \`${JSON.stringify(value)}\``;
}

/** What the sources say about each property of a configuration, in the doc comment above it. */
function propertyComments(): Map<string, string> {
  const comments = new Map<string, string>();
  const files = [...globSync("policy/rules/**/*.ts").sort(), "policy/versionLife.ts"];
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
    const policiesIn = [...source.text.matchAll(/^ +name: "([^"]+)",$/gm)].map(([, name]) => name ?? "");
    // What several rules share stands in a module of its own.
    if (policiesIn.length === 0) policiesIn.push(SHARED);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node)) {
        const [doc] = ts.getJSDocCommentsAndTags(node);
        const text = doc === undefined ? undefined : ts.getTextOfJSDocComment(doc.comment);
        if (text !== undefined) {
          for (const policy of policiesIn)
            comments.set(`${policy}.${node.name.getText()}`, text.replaceAll(/\s+/g, " "));
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return comments;
}
