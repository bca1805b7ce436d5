import { appendFileSync } from "node:fs";
import { type MochaOptions, type Runner, reporters } from "mocha";

/** The usual reporter, which also leaves its counts in the file that TEST_COUNTS names, for runAll.ts to add up. */
class CountingReporter extends reporters.Spec {
  constructor(runner: Runner, options?: MochaOptions) {
    super(runner, options);
    const file = process.env["TEST_COUNTS"];
    runner.once("end", () => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      if (file !== undefined) appendFileSync(file, `${JSON.stringify({ passes, failures })}\n`);
    });
  }
}

export = CountingReporter;
