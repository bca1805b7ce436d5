import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Command } from "commander";
import { tree } from "../../../cli/command/tree";

const GOLDEN = join(__dirname, "golden");

/** Every command that does something, with the words that call it. */
function commandsOf(parent: Command, words: string[] = []): [string, Command][] {
  return parent.commands.flatMap((command) => {
    const path = [...words, command.name()];
    return command.commands.length > 0 ? commandsOf(command, path) : [[path.join(" "), command] as [string, Command]];
  });
}

/** Help as it is printed, in the width of a narrow terminal. */
function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({ writeOut: (part) => (text += part) }).configureHelp({ helpWidth: 80 });
  command.outputHelp();
  return text;
}

/** A shell's words of an example, up to what is the shell's own. */
const wordsOf = (line: string) => line.split(/ [|>]/)[0]?.trim().split(/\s+/).slice(1) ?? [];

describe("the commands of mm2", () => {
  const root = tree();
  const commands = commandsOf(root).filter(([name]) => name !== "complete");

  it("are these", () => {
    expect(commands.map(([name]) => name).join("\n")).to.equal(
      [
        ...["check", "explain", "adopt"],
        ...["policy preview", "policy analyze", "policy config"],
        ...["ci gate", "ci drift", "ci report", "ci comment"],
        ...["sandbox start", "sandbox stop", "sandbox status", "sandbox env", "sandbox logs", "sandbox reset"],
        ...["engine preview", "engine up", "engine refresh", "engine drift", "engine destroy", "engine outputs"],
        ...["help", "completion"],
      ].join("\n"),
    );
  });

  for (const [name, command] of [["mm2", root] as const, ...commands]) {
    it(`say in --help what ${name} does, as the golden text has it`, () => {
      const file = join(GOLDEN, `${name.replace(" ", ".")}.txt`);
      const help = helpOf(command);
      if (process.env["UPDATE_GOLDEN"] !== undefined) {
        mkdirSync(GOLDEN, { recursive: true });
        writeFileSync(file, help);
      }
      expect(help).to.equal(readFileSync(file, "utf8"));
    });
  }

  for (const [name, command] of commands) {
    it(`describe ${name} in one line, and each of its options`, () => {
      expect(command.summary()).to.match(/^[A-Z].{9,110}[^.]$/);
      for (const { long, description } of command.options) {
        expect(long, name).to.match(/^--[a-z]+(-[a-z]+)*$/);
        expect(description, `${name} ${long ?? ""}`).to.match(/^.{6,}[^.]$/);
      }
    });
  }

  for (const [name, command] of commands.filter(([name]) => name !== "help")) {
    it(`show for ${name} examples that it takes, and a page that exists`, () => {
      const help = helpOf(command);
      const examples = [...help.matchAll(/^ {2}mm2 (.*)$/gm)].map(([line]) => wordsOf(line.trim()));
      expect(examples).not.to.deep.equal([]);
      for (const words of examples) {
        expect(words.slice(0, name.split(" ").length).join(" ")).to.equal(name);
        const { unknown, operands } = command.parseOptions(words.slice(name.split(" ").length));
        expect(unknown, words.join(" ")).to.deep.equal([]);
        const most = command.registeredArguments.some(({ variadic }) => variadic)
          ? Infinity
          : command.registeredArguments.length;
        expect(operands.length, words.join(" ")).to.be.at.most(most);
      }
      const [, page = ""] = /^More: (\S+)$/m.exec(help) ?? [];
      expect(existsSync(page), page).to.equal(true);
    });
  }

  it("have options that mean the same wherever they are", () => {
    const meanings = new Map<string, Set<string>>();
    for (const [, command] of commands) {
      for (const { flags, description, short } of command.options) {
        for (const key of [flags, ...(short === undefined ? [] : [short])]) {
          meanings.set(key, (meanings.get(key) ?? new Set()).add(description));
        }
      }
    }
    for (const flags of ["--stack <name>", "--program <dir>", "--output <file>", "--format <format>"]) {
      expect([...(meanings.get(flags) ?? [])], flags).to.have.length(1);
    }
    for (const [key, said] of meanings) if (/^-\w$/.test(key)) expect(said.size, key).to.equal(1);
  });
});
