import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

/** Commands, options and choices of a tree, as the shells' scripts ask for them. */
export const completed = (commands: Command) => tab(commands);
