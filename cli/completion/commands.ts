import { Argument, type Command } from "commander";
import { declare } from "../command/declare";

const SHELLS = ["bash", "zsh", "fish", "powershell"];

/**
 * Shell completion: `completion` prints a script for the shell, which calls `complete` at each Tab.
 *
 * @param commands makes the tree of all that can be completed
 */
export function completion(root: Command, commands: () => Command): void {
  declare(root, {
    name: "completion",
    summary: "Print a script that completes mm2 in your shell",
    examples: [
      ["completion bash >> ~/.bashrc", "permanently, in Bash"],
      ["completion zsh > ~/.zsh/_mm2", "permanently, in zsh, if that folder is in fpath"],
    ],
    page: "docs/README.md",
    options: (command) => command.addArgument(new Argument("<shell>", "your shell").choices(SHELLS)),
    load: async () => {
      const { completed } = await import("./completion.js");
      return {
        run: (_options: object, shell: string) => {
          completed(commands()).setup("mm2", "mm2", shell);
          return 0;
        },
      };
    },
  });
  root
    .command("complete", { hidden: true })
    .argument("[words...]")
    .allowUnknownOption()
    .action(async (words: string[]) => {
      const { completed } = await import("./completion.js");
      completed(commands()).parse(words);
    });
}
