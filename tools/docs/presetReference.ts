import { readFileSync } from "node:fs";
import * as ts from "typescript";
import type { FlowSettings, PresetDefinition, RoleRule, RoleRules } from "../../components/presets/presetDefinition";
import { PRESETS } from "../../components/presets/catalogue/presets";
import { sampleRoles } from "./sampleRoles";

type AnyPreset = PresetDefinition<RoleRules>;

/** docs/presets.md, written from the doc comments of the presets and from the flows that they really make. */
export function presetReference(): string {
  const sections = PRESETS.map((preset) => ({ preset, source: sourceOf(preset.name) }));
  return [
    "# Presets",
    "",
    "<!-- Written by `npm run docs` from components/presets; do not edit. -->",
    "",
    "A preset makes the flows of a well-known topology for you: you say which cluster plays which part, and get what you could have",
    "written by hand, with a reason for every setting. In a stack file:",
    "",
    "```yaml",
    "mirrormaker2:preset: activePassive",
    "mirrormaker2:roles: { primary: eu, standby: us }",
    "mirrormaker2:flows: # only to override settings, or to add a flow",
    '  - { sourceCluster: eu, targetCluster: us, topics: ["orders.*"] }',
    "```",
    "",
    "In a program, `...activePassive({ clusters, mirrorMaker, roles, flow })` stands for all arguments of the component except",
    "`project`. `flow` holds settings for all its flows, and the result is plain data that you can change further. Each preset has",
    "[an example program](../examples).",
    "",
    "You may leave out a role of one cluster if a cluster has the role's name as its alias, and a role of several clusters if it means",
    "all the others. Where group offsets are synced, `mirrorMaker.kafkaMirrormaker` gets the same interval for checkpoints and syncs:",
    "your `emitCheckpointsIntervalSeconds`, or 60 s.",
    "",
    "The pictures show each preset with the fewest clusters it takes, as `npx mm2 explain --stack S --svg` draws them: records written",
    "to a cluster in black, copies in blue, heartbeats in grey.",
    "",
    "| preset | flows | name of a copy | when |",
    "| --- | --- | --- | --- |",
    ...sections.map(({ preset, source }) => tableRow(preset, paragraph(source, "When"))),
    "",
    ...sections.flatMap(({ preset, source }) => section(preset, source)),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

interface PresetSource {
  /** Of the doc comment, each on one line but for lists. */
  paragraphs: string[];
  /** Of each setting. */
  reasons: Record<string, string>;
}

function sourceOf(name: string): PresetSource {
  const file = `components/presets/catalogue/${name}.ts`;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const declaration = source.statements
    .filter(ts.isVariableStatement)
    .find(({ declarationList }) => declarationList.declarations[0]?.name.getText() === name);
  if (declaration === undefined) throw new Error(`${file} has no ${name}`);
  const reasons: Record<string, string> = {};
  const visit = (node: ts.Node): void => {
    const comment = ts.isPropertyAssignment(node) ? commentOf(node) : "";
    if (ts.isPropertyAssignment(node) && comment !== "") reasons[node.name.getText()] = oneLine(comment);
    ts.forEachChild(node, visit);
  };
  visit(declaration.declarationList);
  return { paragraphs: commentOf(declaration).split("\n\n").map(unwrapped), reasons };
}

const commentOf = (node: ts.Node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => (typeof comment === "string" ? comment : ""))
    .join("\n\n");

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ");

/** A list keeps its lines, and has an empty one before it. */
const unwrapped = (paragraph: string) =>
  paragraph
    .split(/\n(?=\d+\. )/)
    .map(oneLine)
    .join("\n")
    .replace(/\n(?=1\. )/, "\n\n");

/** The paragraph that begins with a word, without it. */
function paragraph({ paragraphs }: PresetSource, word: string): string {
  const found = paragraphs.find((text) => text.startsWith(`${word}: `));
  if (found === undefined) throw new Error(`a preset's comment says nothing of "${word}"`);
  return found.slice(word.length + 2);
}

function tableRow(preset: AnyPreset, when: string): string {
  const name = isPrefixed(settingsOf(preset)) ? "`<source alias>.<topic>`" : "`<topic>`";
  return `| [\`${preset.name}\`](#${preset.name.toLowerCase()}) | ${waysOf(preset).join(", ")} | ${name} | ${when} |`;
}

const isPrefixed = ({ replicationPolicyClass }: FlowSettings) => replicationPolicyClass?.includes("Default") === true;

function section(preset: AnyPreset, { paragraphs, reasons }: PresetSource): string[] {
  const settings = Object.entries(settingsOf(preset));
  const silent = settings.filter(([key]) => reasons[key] === undefined).map(([key]) => key);
  if (silent.length > 0) throw new Error(`${preset.name} gives no reason for ${silent.join(", ")}`);
  return [
    `## ${preset.name}`,
    "",
    `![The flows of ${preset.name}, with what each cluster holds](pictures/${preset.name}.svg)`,
    "",
    ...paragraphs.flatMap((text) => [text.replace(/^(When|Also called|By hand[^:]*):/, "**$1:**"), ""]),
    `**Roles:** ${Object.entries(preset.roles)
      .map(([role, rule]) => `\`${role}\` (${ruleText(rule)})`)
      .join(
        ", ",
      )}. **Flows:** ${waysOf(preset).join(", ")}.${preset.protect === true ? " **Protected** by default." : ""}`,
    "",
    "| setting | value | why |",
    "| --- | --- | --- |",
    ...settings.map(([key, value]) => `| \`${key}\` | ${valueText(value)} | ${reasons[key] ?? ""} |`),
    ...Object.entries<object | undefined>(preset.clients ?? {}).map(
      ([role, values]) =>
        `| \`clusters.<${role}>.kafkaMirrormaker\` | \`${JSON.stringify(values)}\` | ${reasons[role] ?? ""} |`,
    ),
    "",
  ];
}

function ruleText(rule: RoleRule): string {
  if (rule === "cluster") return "an alias";
  return "order" in rule
    ? `${String(rule.order)} or more aliases, in order`
    : `${String(rule.clusters)} or more aliases`;
}

const settingsOf = (preset: AnyPreset) =>
  typeof preset.settings === "function" ? preset.settings(sampleRoles(preset)) : preset.settings;

const waysOf = (preset: AnyPreset) => preset.flows(sampleRoles(preset)).map((ends) => ends.join(" → "));

function valueText(value: unknown): string {
  const texts = (Array.isArray(value) ? value : [value]).map((item) => String(item).split("mirror.").at(-1) ?? "");
  return texts.map((text) => `\`${text.replaceAll("|", "\\|")}\``).join(", ");
}
