/** Words that people try, because other tools have them, and the command that does it here. */
const SYNONYMS: Readonly<Record<string, string>> = {
  diff: "engine preview",
  preview: "policy preview, or engine preview on the local Aiven",
  up: "engine up",
  deploy: "engine up",
  apply: "engine up",
  plan: "explain, or policy preview",
  destroy: "engine destroy",
  refresh: "engine refresh",
  outputs: "engine outputs",
  lint: "check",
  validate: "check",
  verify: "check",
  import: "adopt",
  start: "sandbox start",
  stop: "sandbox stop",
  status: "sandbox status",
  logs: "sandbox logs",
  env: "sandbox env",
  reset: "sandbox reset",
  drift: "ci drift, or engine drift on the local Aiven",
  gate: "ci gate",
  comment: "ci comment",
  report: "ci report",
  analyze: "policy analyze",
  config: "policy config",
};

/** Commander's message in one line, without its own `error: `, and with the right word for one that it does not know. */
export function rightWord(message: string): string {
  const [first = "", ...more] = message.replace(/^error: /, "").split("\n");
  const [, unknown] = /^unknown command '(.+)'/.exec(first) ?? [];
  const meant = unknown === undefined ? undefined : SYNONYMS[unknown];
  const hint =
    meant === undefined
      ? more.join(" ").replace(/^\(Did you mean (.+)\?\)$/, "did you mean $1?")
      : `did you mean mm2 ${meant}?`;
  return hint === "" ? first : `${first.replace(/\.$/, "")}; ${hint}`;
}
