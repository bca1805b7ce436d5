import { writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { explain } from "./explain";

const program = new Command("explain")
  .description("Say which topic goes where, under which name and why; offline, from Pulumi.<stack>.yaml alone")
  .argument("[topics...]", "topic, or cluster/topic (default: the declared topics and MirrorMaker's heartbeats)")
  .requiredOption("--stack <name>", "stack, and stack file Pulumi.<name>.yaml")
  .option("--program <dir>", "folder of the Pulumi program", ".")
  .addOption(new Option("--kafka <line>", "version of MirrorMaker that decides").choices(["3.9", "4.x"]).default("4.x"))
  .addOption(new Option("--json", "as data, described by docs/explain.schema.json").conflicts(["mermaid", "svg"]))
  .addOption(new Option("--mermaid", "as a Mermaid flowchart").conflicts(["json", "svg"]))
  .addOption(new Option("--svg [file]", "as a picture; write topics before it").conflicts(["json", "mermaid"]))
  .showHelpAfterError("(add --help for what is possible)")
  .action(async (topics: string[], options: Parameters<typeof explain>[1] & { svg?: string | true }) => {
    const output = await explain(topics, options);
    if (typeof options.svg === "string") writeFileSync(options.svg, output);
    else process.stdout.write(output);
  });

program.parseAsync().catch((error: unknown) => {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
