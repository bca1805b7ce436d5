import { Command } from "commander";
import { NotReleasable } from "./changelog";
import { prepareRelease, releaseNotes, STEPS } from "./release";

/** `npm run release -- minor`, and what release.yml asks of a tag. See CONTRIBUTING.md. */
function main(): void {
  const program = new Command("release")
    .description("Set one version for all packages and date the changelog, or check what a tag stands for")
    .argument("<version>", `${STEPS.join(", ")}, or a version; with --check, the tag`)
    .option("--check", "write nothing; print the notes of the release that the tag stands for")
    .option("--date <day>", "day of the release", new Date().toISOString().slice(0, 10))
    .showHelpAfterError()
    .parse();
  const [wanted = ""] = program.args;
  const { check = false, date } = program.opts<{ check?: boolean; date: string }>();
  if (check) {
    console.log(releaseNotes(".", wanted));
    return;
  }
  const version = prepareRelease(".", wanted, date);
  console.log(
    [
      `This is ${version} now. Next:`,
      "  npm run docs                              # the plugin's bundle holds the version",
      `  git switch -c release-${version}`,
      `  git commit --all --message "Release ${version}"`,
      "  open a pull request, and when it is merged:",
      `  git tag --sign v${version} --message "Release ${version}" && git push origin v${version}`,
    ].join("\n"),
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof NotReleasable)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
