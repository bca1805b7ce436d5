import type { Command } from "commander";
import { Fault } from "./fault";

/** Help that belongs to no single command. */
export const TOPICS: Readonly<Record<string, string>> = {
  "exit-codes": `Exit codes, the same for every command:

  0    done, or all is well
  1    looked and found something: a faulty stack file, a violation, drift, a destructive change
  2    could not look: wrong usage, no such file, no answer, no login
  3    refused, and nothing was changed: not confirmed, or something else has to be done first
  4    partly done; the message says how to continue
  130  interrupted
`,
  environment: `Variables that mm2 reads:

  MM2_STACK                the stack, if --stack is not given
  AIVEN_TOKEN              token for Aiven; never an option, because other users can read options
  AIVEN_WEB_URL            address of Aiven's API; the local Aiven's is printed by "mm2 sandbox env"
  GITHUB_*, CI_*           what a pipeline sets, for mm2 ci comment
  GITLAB_TOKEN             token that may write notes, for mm2 ci comment
  NO_COLOR                 no colour, also on a terminal
  DEBUG                    shows the stack trace when mm2 itself has a bug
`,
  output: `Standard output holds only the answer; progress, questions and errors go to standard error.

  --json           the answer as data
  --format FORMAT  a report as text, json, sarif, github (annotations) or markdown
  --output FILE    write the answer to a file

Secrets are never printed. Colour is used only on a terminal.
`,
};

/**
 * Prints help for the words after `mm2 help`.
 *
 * @throws Fault when there is no such command or topic
 */
export function showHelp(root: Command, words: readonly string[]): void {
  const [topic = ""] = words;
  const text = TOPICS[topic];
  if (text !== undefined && words.length === 1) {
    process.stdout.write(text);
    return;
  }
  let command = root;
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word);
    if (next === undefined) {
      throw new Fault(
        `There is no help on "${words.join(" ")}": name a command, or one of ${Object.keys(TOPICS).join(", ")}.`,
      );
    }
    command = next;
  }
  command.outputHelp();
}
